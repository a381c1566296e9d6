-- What each association is told, in the order it may read it. A position is given out under the lock of the association's
-- row in association_feed, which is held until the commit: who has read up to a position has missed nothing before it.
create table association_feed (
    association text primary key,
    last_position bigint not null
);

create table association_event (
    id bigint generated always as identity primary key,
    association text not null,
    position bigint not null,
    event_id uuid not null,
    type text not null,
    match_id uuid not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    data text not null,
    unique (association, position),
    unique (event_id, association)
);
create index association_event_time on association_event (association, occurred_at);
create index association_event_recorded_at on association_event (recorded_at);
