-- What was shown to us of a helper: that a certificate or a training was looked at, when, by whom, and what it came to.
-- Never the paper, never a word of what it says (SGB VIII § 72a (5)). The last row of a proof counts; a mistake is a new row.
create table vetting_check (
    id bigint generated always as identity primary key,
    offer_id uuid not null references offer on delete cascade,
    at timestamptz not null,
    who text not null,
    proof text not null check (proof in ('GOOD_CONDUCT', 'MENTORING_TRAINING', 'INTERPRETER_TRAINING', 'CHILD_PROTECTION')),
    outcome text not null check (outcome in ('CLEAR', 'RELEVANT', 'VOID')),
    inspected_on date,
    issued_on date,
    valid_until date,
    check (outcome = 'VOID' or inspected_on is not null and issued_on is not null),
    check ((outcome = 'CLEAR') = (valid_until is not null))
);
create index vetting_check_of_offer on vetting_check (offer_id, id);
create trigger append_only before update on vetting_check for each row execute function refuse_change();

-- what of it holds now, as the offer's events tell it
alter table offer
    add column vetted_until date,
    add column trainings jsonb not null default '[]',
    -- the soonest end of all of it, and the one whose owner was told of it
    add column proof_ends date,
    add column proof_end_told date;
create index offer_proof_ends on offer (proof_ends) where proof_ends is not null;
