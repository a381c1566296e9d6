create table offer (
    id uuid primary key,
    version bigint not null,
    reference text not null unique,
    status text not null check (status in ('UNCONFIRMED', 'OPEN', 'PAUSED', 'WITHDRAWN', 'EXPIRED')),
    kind text not null,
    association text,
    postcode text not null,
    available_from date not null,
    available_until date,
    language text not null,
    note text,
    submitted_at timestamptz not null,
    open_since timestamptz,
    details jsonb not null,
    check (available_until >= available_from)
);
-- lists are read by id, which is by age (UUIDv7); only the small slices have indexes of their own
create index offer_of_association on offer (association, id) where association is not null;
create index offer_unconfirmed on offer (submitted_at) where status = 'UNCONFIRMED';
create index offer_to_expire on offer (available_until) where status in ('OPEN', 'PAUSED');

create table offerer (
    offer_id uuid primary key references offer on delete cascade,
    type text not null,
    name text not null,
    email text not null,
    phone text,
    locale text not null
);

create table consent_record (
    id uuid primary key,
    offer_id uuid not null references offer on delete cascade,
    step text not null,
    text_version text not null,
    text_sha256 bytea not null,
    language text not null,
    at timestamptz not null
);
create index consent_record_of_offer on consent_record (offer_id);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update on consent_record for each row execute function refuse_change();

create table contact_access (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    client text not null,
    record_id uuid not null,
    match_id uuid,
    purpose text not null,
    granted boolean not null
);
create index contact_access_of_record on contact_access (record_id);
create trigger append_only before update or delete on contact_access for each row execute function refuse_change();

create table released_contact (
    match_id uuid not null,
    offer_id uuid not null,
    released_at timestamptz not null,
    primary key (match_id, offer_id)
);
