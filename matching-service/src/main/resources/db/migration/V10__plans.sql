-- Proposals over everything that was open at once. A plan allocates nothing: each of its lines waits for a coordinator.
create table plan (
    id uuid primary key,
    kind text not null,
    status text not null,
    asked_at timestamptz not null,
    ended_at timestamptz,
    percent int not null default 0,
    objective bigint not null default 0,
    bound bigint,
    -- read by the instance that computes the plan, whichever it is
    cancel_asked boolean not null default false
);
-- who asks for a plan while one of its kind is computed joins it
create unique index plan_one_at_a_time on plan (kind) where status = 'RUNNING';
create index plan_latest on plan (asked_at desc);

create table plan_line (
    plan_id uuid not null references plan on delete cascade,
    line int not null,
    state text not null,
    need_id uuid not null,
    need_reference text not null,
    -- null: the need is not served, for the reason
    offer_id uuid,
    offer_reference text,
    quantity int not null,
    points bigint not null,
    price bigint not null,
    reason text,
    match_id uuid,
    -- came to the plan after it was made, at its prices
    added boolean not null default false,
    primary key (plan_id, line)
);
create index plan_line_state on plan_line (plan_id, state, line);
create index plan_line_offer on plan_line (plan_id, offer_id);
create index plan_line_need on plan_line (plan_id, need_id);

-- the balance over districts is counted from these
create index pooled_offer_housing on pooled_offer (postcode) where kind = 'LODGING' and reserved > 0;
