-- A transfer no longer forgets the person at once: whoever was wrong can take it back, and the other municipality asks for
-- the file. Then the person goes.
alter table need drop constraint need_check1;
alter table need add column municipality_key text;
drop index need_ended;
create index need_ended on need (status, ended_at) where requester_id is not null;
-- by which mail to the desk the person came; it goes with the person
alter table requester add column mail text;
