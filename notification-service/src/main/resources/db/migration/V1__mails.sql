-- One row per mail and recipient. Who the recipient is, stands only in the service that owns the record.
create table mail (
    id bigint generated always as identity primary key,
    message_id text not null unique,
    event_id uuid not null,
    template text not null,
    side text not null,
    record_id uuid not null,
    other_record_id uuid,
    match_id uuid,
    association text,
    reference text not null,
    match_reference text,
    matter text not null,
    state text not null,
    reason text,
    reply_code int,
    attempts int not null default 0,
    refusals int not null default 0,
    ambiguities int not null default 0,
    created_at timestamptz not null,
    trying_since timestamptz not null,
    next_attempt_at timestamptz not null,
    sending_since timestamptz,
    settled_at timestamptz
);
-- what is due next, and whether an earlier mail to the same person about the same matter is still on its way
create index mail_due on mail (next_attempt_at, id) where state in ('PENDING', 'AMBIGUOUS');
create index mail_on_its_way on mail (record_id, id) where state in ('PENDING', 'SENDING', 'AMBIGUOUS');
create index mail_sending on mail (sending_since) where state = 'SENDING';
-- what coordinators look for
create index mail_match on mail (match_id, id) where match_id is not null;
create index mail_record on mail (record_id, id);
create index mail_state on mail (state, id);
create index mail_reference on mail (reference);
create index mail_match_reference on mail (match_reference) where match_reference is not null;
create index mail_association on mail (association, id) where association is not null;
