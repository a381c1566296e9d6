-- Looking a person up: by mail, by the last digits of a telephone number, by any part of a name.
create extension if not exists pg_trgm;
create index offerer_email on offerer (lower(email));
create index offerer_phone on offerer (reverse(regexp_replace(phone, '\D', '', 'g')) text_pattern_ops);
create index offerer_name on offerer using gin (lower(name) gin_trgm_ops);

-- who looked whom up, and what for; what was typed is not kept
create table person_lookup (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    who text not null,
    purpose text not null,
    searched_by text not null,
    found uuid[] not null
);
create trigger append_only before update or delete on person_lookup for each row execute function refuse_change();

-- who waits longest
create index offer_waiting on offer (submitted_at) where status in ('UNCONFIRMED', 'OPEN', 'PAUSED');
