-- Records that were one and the same: where the ended one lives on, since when and by whose word. Both numbers keep leading there.
create table merged_record (
    id uuid primary key references offer on delete cascade,
    reference text not null unique,
    survivor_id uuid not null references offer on delete cascade,
    survivor_reference text not null,
    at timestamptz not null,
    who text not null,
    check (id <> survivor_id)
);
create index merged_record_survivor on merged_record (survivor_id);

-- Pairs somebody has looked at that are not the same.
create table told_apart (
    one uuid not null references offer on delete cascade,
    other uuid not null references offer on delete cascade,
    at timestamptz not null,
    who text not null,
    primary key (one, other),
    check (one < other)
);

-- The matches of each offer that are asked for or agreed. Confirmed ones are known from before; what of it ended meanwhile
-- cannot be told, and refuses a merge too much rather than allowing one.
create table promised_match (
    match_id uuid primary key,
    offer_id uuid not null
);
create index promised_match_offer on promised_match (offer_id);
insert into promised_match (match_id, offer_id)
    select distinct on (match_id) match_id, offer_id from released_contact;
