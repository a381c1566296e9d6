-- What decisions may change in the ranking is drawn from the matches themselves; here are only the switches.
create table learning_off (
    criterion text primary key
);
-- what was decided before does not count
create table learning_reset (
    one boolean primary key check (one),
    since timestamptz not null
);
create index match_decided on match (coalesce(approved_at, changed_at)) where approved_at is not null or status = 'REJECTED';
