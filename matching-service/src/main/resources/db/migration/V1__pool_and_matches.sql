-- The service's own copy of what is offered and needed, from events only; everything a query filters by is derived here
-- from the details as they came, so that there is one place that says what a detail means.

create extension if not exists btree_gist; -- equality and ranges beside nearness in one index

-- statistics know how common an element of text[] is, of jsonb they do not; the planner needs that for rare languages
create function texts(list jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(element), '{}') from jsonb_array_elements_text(list) element);

create table pooled_offer (
    id uuid primary key,
    reference text not null,
    version bigint not null,
    -- the version that last changed what the rules look at; a refused pair stays refused as long as it stays the same
    facts_version bigint not null,
    status text not null,
    kind text not null,
    association text,
    postcode text not null,
    position point not null, -- kilometres on a plane, see Plane
    from_date date not null,
    until_date date,
    period daterange generated always as (daterange(from_date, until_date, '[]')) stored,
    language text not null,
    open_since timestamptz,
    details jsonb not null,
    reserved int not null default 0 check (reserved >= 0),
    -- null for interpreting: time is what runs out there, and match_not_double_booked watches over it
    remaining int generated always as (
        case
            when (details ->> 'ownFlat')::boolean and reserved > 0 then 0
            else coalesce((details ->> 'places')::int, (details ->> 'quantity')::int) - reserved
        end) stored,
    women_only boolean generated always as ((details ->> 'womenOnly')::boolean) stored,
    barrier_free boolean generated always as ((details ->> 'barrierFree')::boolean) stored,
    pets boolean generated always as ((details ->> 'pets')::boolean) stored,
    children boolean generated always as ((details ->> 'children')::boolean) stored,
    item text generated always as (details ->> 'item') stored,
    languages text[] generated always as (texts(jsonb_path_query_array(details, '$.languages[*].code'))) stored,
    modes text[] generated always as (texts(details -> 'modes')) stored
);

create table pooled_need (
    id uuid primary key,
    reference text not null,
    version bigint not null,
    facts_version bigint not null,
    status text not null,
    kind text not null,
    association text,
    postcode text not null,
    position point not null,
    from_date date not null,
    until_date date,
    period daterange generated always as (daterange(from_date, until_date, '[]')) stored,
    language text not null,
    urgency text not null,
    open_since timestamptz not null,
    details jsonb not null,
    -- whether another proposal is wanted; written only by the need's own search, which holds its row
    wanting boolean not null default true,
    quantity int generated always as (
        coalesce(
            (details ->> 'adults')::int + (details ->> 'children')::int, (details ->> 'quantity')::int, 1)) stored,
    women_only boolean generated always as ((details ->> 'womenOnly')::boolean) stored,
    barrier_free boolean generated always as ((details ->> 'barrierFree')::boolean) stored,
    pets boolean generated always as ((details ->> 'pets')::boolean) stored,
    with_children boolean generated always as ((details ->> 'children')::int > 0) stored,
    item text generated always as (details ->> 'item') stored,
    languages text[] generated always as (array[details ->> 'from', details ->> 'to']) stored,
    mode text generated always as (details ->> 'mode') stored
);

-- One index per kind and direction: equality and bounds first, then nearness, so that a search reads only what can fit.
create index pooled_offer_lodging on pooled_offer
    using gist (women_only, barrier_free, pets, children, position, remaining, period)
    where kind = 'LODGING' and status = 'OPEN';
create index pooled_offer_goods on pooled_offer using gist (item, position, remaining)
    where kind = 'GOODS' and status = 'OPEN';
create index pooled_offer_interpreting on pooled_offer using gist (position, period)
    where kind = 'INTERPRETING' and status = 'OPEN';
-- for languages so rare that walking outwards would pass everybody else first
create index pooled_offer_languages on pooled_offer using gin (languages)
    where kind = 'INTERPRETING' and status = 'OPEN';

create index pooled_need_lodging on pooled_need
    using gist (women_only, barrier_free, pets, with_children, position, quantity, period)
    where kind = 'LODGING' and status = 'OPEN' and wanting;
create index pooled_need_goods on pooled_need using gist (item, position)
    where kind = 'GOODS' and status = 'OPEN' and wanting;
create index pooled_need_interpreting on pooled_need using gist (position, period)
    where kind = 'INTERPRETING' and status = 'OPEN' and wanting;

create table match (
    id uuid primary key,
    reference text not null unique,
    version bigint not null,
    status text not null,
    kind text not null,
    offer_id uuid not null references pooled_offer,
    need_id uuid not null references pooled_need,
    offer_reference text not null,
    need_reference text not null,
    offer_association text,
    need_association text,
    -- the facts both sides had when they were brought together
    offer_facts bigint not null,
    need_facts bigint not null,
    quantity int not null check (quantity > 0),
    score numeric(8, 2) not null,
    reasons text not null,
    reason text,
    declined_by text,
    answer_by timestamptz,
    offer_answer text,
    need_answer text,
    postcode text not null,
    from_date date,
    until_date date,
    item text,
    unit text,
    languages text,
    appointment_start timestamptz,
    appointment_end timestamptz,
    -- when somebody has to act: the longest waiting need, then the soonest deadline, then the latest change
    due timestamptz not null,
    proposed_at timestamptz not null,
    changed_at timestamptz not null
);
-- a pair is brought together once at a time, however many searches run beside each other
create unique index match_one_per_pair on match (offer_id, need_id)
    where status in ('PROPOSED', 'APPROVED', 'CONFIRMED');
alter table match add constraint match_not_double_booked
    exclude using gist (offer_id with =, tstzrange(appointment_start, appointment_end) with &&)
    where (appointment_start is not null and status in ('APPROVED', 'CONFIRMED'));
create index match_need on match (need_id, status);
create index match_offer on match (offer_id, status);
create index match_queue on match (status, due, (-score), id);
create index match_due on match (due, (-score), id);
create index match_unanswered on match (answer_by) where status = 'APPROVED';

-- Records whose candidates have to be looked up (again). Written in the transaction that makes a record visible, worked
-- off after its commit: of two records that arrive at the same moment, the one committed later sees the other.
create table search_request (
    id bigint generated always as identity primary key,
    side text not null,
    record_id uuid not null,
    failures int not null default 0
);
create index search_request_next on search_request (failures, id);
create index search_request_record on search_request (record_id);
