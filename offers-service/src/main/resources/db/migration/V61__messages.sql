-- What an offerer writes to the desk, and what the desk answers; it goes with the person.
create table offer_message (
    id bigint generated always as identity primary key,
    offer_id uuid not null references offer on delete cascade,
    at timestamptz not null,
    who text, -- the account that answered; null for the offerer
    text text not null,
    read_at timestamptz
);
create index offer_message_of_offer on offer_message (offer_id, id);
create index offer_message_unread on offer_message (at) where read_at is null and who is null;
