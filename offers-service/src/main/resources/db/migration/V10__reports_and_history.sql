-- what people report as abuse; a coordinator works it off
create table abuse_report (
    id uuid primary key,
    at timestamptz not null,
    category text not null,
    text text not null,
    reference text,
    email text,
    done_at timestamptz
);
create index abuse_report_open on abuse_report (at) where done_at is null;
create index abuse_report_done on abuse_report (done_at) where done_at is not null;

-- when the offer was withdrawn or ran out; its person is forgotten some months later
alter table offer add column ended_at timestamptz;
create index offer_ended on offer (ended_at) where ended_at is not null;

-- what happened to an offer, for those whose it is
create table offer_history (
    id bigint generated always as identity primary key,
    offer_id uuid not null references offer on delete cascade,
    at timestamptz not null,
    what text not null
);
create index offer_history_of_offer on offer_history (offer_id, id);

-- what is not taken for now, such as GOODS:clothing, and what is needed instead
create table stopped (
    code text primary key,
    alternatives text not null,
    since timestamptz not null
);
