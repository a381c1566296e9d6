-- Records that were one and the same: where the ended one lives on, since when and by whose word. Both numbers keep leading there.
create table merged_record (
    id uuid primary key references need on delete cascade,
    reference text not null unique,
    survivor_id uuid not null references need on delete cascade,
    survivor_reference text not null,
    at timestamptz not null,
    who text not null,
    check (id <> survivor_id)
);
create index merged_record_survivor on merged_record (survivor_id);

-- Pairs somebody has looked at that are not the same.
create table told_apart (
    one uuid not null references need on delete cascade,
    other uuid not null references need on delete cascade,
    at timestamptz not null,
    who text not null,
    primary key (one, other),
    check (one < other)
);
