-- The person stands apart from the need, so that the one can go while the other stays for the count.
create table requester (
    id uuid primary key,
    name text not null,
    email text,
    phone text,
    locale text not null
);

create table need (
    id uuid primary key,
    version bigint not null,
    reference text not null unique,
    status text not null,
    kind text not null,
    association text,
    postcode text not null,
    from_date date not null,
    until_date date,
    urgency text not null,
    language text not null,
    details jsonb not null,
    amount int not null check (amount > 0),
    reserved int not null default 0,
    confirmed int not null default 0,
    note text,
    open_since timestamptz not null,
    close_reason text,
    municipality text,
    requester_id uuid unique references requester (id),
    check (until_date >= from_date),
    check (status <> 'TRANSFERRED' or requester_id is null and note is null)
);
-- lists: newest first, all or one association's (ids grow with time)
create index need_of_association on need (association, id desc);
-- the public list adds up what is open
create index need_open on need (kind) where status = 'OPEN';

-- what the topic of matches said about each match of a need
create table need_match (
    match_id uuid primary key,
    need_id uuid not null references need (id),
    status text not null,
    quantity int not null,
    confirmed_at timestamptz
);
create index need_match_need on need_match (need_id);

-- who asked for a person's contact, when and what for; also when it was refused
create table contact_access (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    client text not null,
    record_id uuid not null,
    match_id uuid,
    purpose text not null,
    granted boolean not null
);
create index contact_access_record on contact_access (record_id);
