-- What a requester writes to the desk, and what the desk answers; it goes with the person.
create table need_message (
    id bigint generated always as identity primary key,
    need_id uuid not null references need on delete cascade,
    at timestamptz not null,
    who text, -- the account that answered; null for the requester
    text text not null,
    read_at timestamptz
);
create index need_message_of_need on need_message (need_id, id);
create index need_message_unread on need_message (at) where read_at is null and who is null;

create function forget_messages() returns trigger language plpgsql as
$$ begin delete from need_message where need_id = new.id; return null; end $$;
create trigger forget_messages after update of requester_id on need for each row
    when (new.requester_id is null) execute function forget_messages();
