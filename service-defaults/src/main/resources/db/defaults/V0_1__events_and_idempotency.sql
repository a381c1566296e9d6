-- What every service has beside its own tables: events on their way out, events already taken, and answers already given.
create table outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    key text not null,
    type text not null,
    time timestamptz not null,
    payload text not null
);

create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

create table inbox_version (
    consumer text not null,
    aggregate_id uuid not null,
    version bigint not null,
    primary key (consumer, aggregate_id)
);

create table dead_letter (
    id uuid primary key,
    consumer text not null,
    topic text not null,
    partition_number int not null,
    partition_offset bigint not null,
    event_id text,
    type text,
    time text,
    key text,
    payload text,
    reason text not null,
    failed_at timestamptz not null,
    redriven_at timestamptz
);
create index dead_letter_waiting on dead_letter (failed_at) where redriven_at is null;

create table idempotency_key (
    client text not null,
    key text not null,
    body_hash bytea not null,
    status int,
    location text,
    body text,
    created_at timestamptz not null,
    primary key (client, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

create sequence reference_number;
