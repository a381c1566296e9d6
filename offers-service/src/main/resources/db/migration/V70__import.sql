-- A file on its way in. Its rows hold what was typed until they are recorded, and never longer than a day.
create table table_import (
    id uuid primary key,
    at timestamptz not null,
    who text not null,
    association text
);
create table table_import_row (
    import_id uuid not null references table_import on delete cascade,
    line int not null,
    typed jsonb not null,
    wrong boolean not null,
    reference text,
    primary key (import_id, line)
);
create index table_import_at on table_import (at);
