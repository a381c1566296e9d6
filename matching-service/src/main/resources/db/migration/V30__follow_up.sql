-- What comes next with a match, so that whatever happens by itself survives a restart and can be shown.
alter table match
    add column approved_at timestamptz,
    add column approved_by text,
    add column confirmed_at timestamptz,
    add column last_action text,
    add column next_action text,
    add column next_action_at timestamptz;

update match set next_action = 'DECIDE', next_action_at = proposed_at + interval '48 hours' where status = 'PROPOSED';
update match set approved_at = changed_at, next_action = 'REMIND', next_action_at = changed_at + interval '48 hours'
    where status = 'APPROVED';
update match set approved_at = changed_at, confirmed_at = changed_at where status in ('CONFIRMED', 'COMPLETED', 'ENDED');
update match set next_action = 'ASK_DAY_3',
        next_action_at = greatest(from_date, changed_at::date) + interval '3 days 8 hours'
    where status = 'CONFIRMED' and kind = 'LODGING';
update match set next_action = 'ASK_GIVEN', next_action_at = changed_at + interval '7 days'
    where status = 'CONFIRMED' and kind = 'GOODS';
update match set next_action = 'ASK_HELD', next_action_at = appointment_end + interval '2 hours'
    where status = 'CONFIRMED' and kind = 'INTERPRETING' and appointment_end is not null;

create index match_next on match (next_action_at) where status in ('APPROVED', 'CONFIRMED');
drop index match_unanswered;

alter table pooled_need
    add column unserved_told_at timestamptz,
    add column unserved_told bigint not null default 0;
create index pooled_need_open on pooled_need (open_since) where status = 'OPEN';

create table match_check (
    id uuid primary key,
    match_id uuid not null references match,
    question text not null,
    side text not null,
    asked_at timestamptz not null,
    reply text,
    given int,
    replied_at timestamptz,
    replied_by text,
    unique (match_id, question, side)
);

-- an incident is settled with a note, or not at all
create table incident (
    id uuid primary key,
    match_id uuid not null references match,
    offer_id uuid not null references pooled_offer,
    side text not null,
    opened_at timestamptz not null,
    coordinator text not null,
    closed_at timestamptz,
    closed_by text,
    note text,
    outcome text,
    check ((closed_at is null) = (note is null) and (closed_at is null) = (outcome is null) and note <> '')
);
create index incident_open on incident (offer_id) where closed_at is null;
create unique index incident_one_open_per_match on incident (match_id) where closed_at is null;
