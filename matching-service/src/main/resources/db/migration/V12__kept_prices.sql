-- What the last plan says a home is worth to those who did not get it; live candidates are ranked with it.
create table kept_price (
    offer_id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    -- points for each place; of an own flat for the whole flat
    place double precision not null,
    -- points for each person, by the balance over districts
    person double precision not null,
    households int not null,
    kept_at timestamptz not null
);
