-- What interpreters get: once per assignment, whatever is said twice.
create table allowance (
    match_id uuid primary key references match,
    match_reference text not null,
    offer_id uuid not null references pooled_offer,
    offer_reference text not null,
    year int not null,
    held_on date not null,
    minutes int not null,
    cents int not null check (cents >= 0),
    because text not null,
    due_since timestamptz not null,
    paid_at timestamptz,
    paid_by text,
    check ((paid_at is null) = (paid_by is null))
);
create index allowance_year_offer on allowance (year, offer_id);
create index allowance_day on allowance (held_on);

-- a year's budget, fixed when the year is first touched; its row is what approvals of the year queue for
create table allowance_year (
    year int primary key,
    budget_cents bigint not null check (budget_cents >= 0)
);
create index match_interpreting_promised on match (appointment_start)
    where kind = 'INTERPRETING' and status in ('APPROVED', 'CONFIRMED');
