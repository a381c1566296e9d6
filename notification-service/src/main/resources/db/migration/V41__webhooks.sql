-- Where associations want to be called, and what became of every call. No key is stored: each is derived from its id.
create table subscription (
    id uuid primary key,
    association text not null,
    url text not null,
    contact text,
    locale text not null,
    signing text not null,
    state text not null,
    disabled_because text,
    disabled_at timestamptz,
    notice_state text,
    notice_at timestamptz,
    failing_since timestamptz,
    failures int not null default 0,
    created_at timestamptz not null
);
create index subscription_association on subscription (association, created_at);
create index subscription_notice on subscription (notice_at) where notice_state = 'PENDING';

create table subscription_key (
    id uuid primary key,
    subscription_id uuid not null references subscription on delete cascade,
    created_at timestamptz not null,
    retires_at timestamptz
);
create index subscription_key_subscription on subscription_key (subscription_id);

-- One row per event and endpoint, written before anything is sent. A claim pushes next_attempt_at ahead: if the sender
-- dies over it, the row is due again by itself.
create table webhook_delivery (
    id bigint generated always as identity primary key,
    subscription_id uuid not null references subscription on delete cascade,
    event_id uuid not null,
    type text not null,
    occurred_at timestamptz not null,
    body text not null,
    state text not null,
    reason text,
    attempts int not null default 0,
    created_at timestamptz not null,
    next_attempt_at timestamptz not null,
    held_until timestamptz,
    settled_at timestamptz,
    unique (subscription_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where state = 'PENDING';
create index webhook_delivery_held on webhook_delivery (subscription_id) where held_until is not null;
create index webhook_delivery_created_at on webhook_delivery (created_at);

create table webhook_attempt (
    id bigint generated always as identity primary key,
    delivery_id bigint not null references webhook_delivery on delete cascade,
    at timestamptz not null,
    millis int not null,
    status int,
    problem text,
    answer text
);
create index webhook_attempt_delivery on webhook_attempt (delivery_id, id);
