-- What came by mail, until its sender has filled in the form or thirty days have passed.
create table draft (
    id uuid primary key,
    reference text not null unique,
    sender text not null,
    name text not null,
    subject text not null,
    body text not null,
    locale text not null,
    wish text not null,
    kind text,
    answers text not null,
    received_at timestamptz not null,
    done_at timestamptz,
    done_by text
);
create index draft_waiting on draft (received_at) where done_at is null;
create index draft_sender on draft (lower(sender), received_at);

-- Every message that was looked at, by a hash: none is answered twice.
create table mailbox_message (
    key text primary key,
    seen_at timestamptz not null,
    outcome text not null
);
