-- The board: filters beside the order in which it is worked off.
create index match_queue_kind on match (status, kind, due, (-score), id);
create index match_queue_place on match (status, postcode, due);

-- What happened to a match, step by step: the pages show it, the reports add it up. Written here, so that no way to change
-- a match can forget it.
create table match_step (
    id bigint generated always as identity primary key,
    match_id uuid not null,
    at timestamptz not null,
    status text not null,
    reason text,
    -- the side that has just answered, and what
    side text,
    answer text,
    -- the account that pressed the button; null where nobody did
    actor text
);
create index match_step_match on match_step (match_id, id);

create function note_match_step() returns trigger language plpgsql as $$
declare
    who text := nullif(current_setting('desk.actor', true), '');
begin
    if tg_op = 'INSERT' or new.status is distinct from old.status then
        insert into match_step (match_id, at, status, reason, actor)
        values (new.id, new.changed_at, new.status, new.reason, who);
    end if;
    if tg_op = 'UPDATE' and new.offer_answer is distinct from old.offer_answer then
        insert into match_step (match_id, at, status, side, answer, actor)
        values (new.id, now(), new.status, 'OFFER', new.offer_answer, who);
    end if;
    if tg_op = 'UPDATE' and new.need_answer is distinct from old.need_answer then
        insert into match_step (match_id, at, status, side, answer, actor)
        values (new.id, now(), new.status, 'NEED', new.need_answer, who);
    end if;
    return null;
end $$;
create trigger match_steps_noted after insert or update on match for each row execute function note_match_step();

insert into match_step (match_id, at, status)
select id, proposed_at, 'PROPOSED' from match order by proposed_at;
insert into match_step (match_id, at, status, reason)
select id, changed_at, status, reason from match where status <> 'PROPOSED' order by changed_at;

-- Who has a proposal in front of them right now. A row counts until its time is over; losing one loses nothing.
create unlogged table match_look (
    match_id uuid primary key,
    who text not null,
    since timestamptz not null,
    until timestamptz not null
);
