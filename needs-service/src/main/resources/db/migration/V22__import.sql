-- A file on its way in. Its rows hold what was typed until they are recorded, and never longer than a day.
create table need_import (
    id uuid primary key,
    at timestamptz not null,
    who text not null,
    association text
);
create table need_import_row (
    import_id uuid not null references need_import on delete cascade,
    line int not null,
    typed jsonb not null,
    wrong boolean not null,
    reference text,
    primary key (import_id, line)
);
create index need_import_at on need_import (at);
