-- Looking a person up: by mail, by the last digits of a telephone number, by any part of a name.
create extension if not exists pg_trgm;
create index requester_email on requester (lower(email));
create index requester_phone on requester (reverse(regexp_replace(phone, '\D', '', 'g')) text_pattern_ops);
create index requester_name on requester using gin (lower(name) gin_trgm_ops);

-- who looked whom up, and what for; what was typed is not kept
create table person_lookup (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    who text not null,
    purpose text not null,
    searched_by text not null,
    found uuid[] not null
);
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update or delete on person_lookup for each row execute function refuse_change();

-- who waits longest; and until when somebody has to answer
create index need_waiting on need (open_since) where status = 'OPEN';
alter table need_match add column answer_by timestamptz;
