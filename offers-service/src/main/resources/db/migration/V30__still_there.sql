-- Whether somebody still stands behind an offer: when we last heard of them, and what we asked since.
alter table offer
    add column heard_at timestamptz,
    add column asked_at timestamptz,
    -- questions since we last heard of them
    add column questions int not null default 0,
    -- when it was first asked for in a match
    add column matched_at timestamptz,
    add column unmatched_told_at timestamptz,
    -- what it was before it was reported as unsafe; null: it is not frozen
    add column frozen_from text;

update offer set heard_at = coalesce(open_since, submitted_at);

create index offer_to_ask on offer (coalesce(asked_at, heard_at)) where status = 'OPEN';
create index offer_unmatched on offer (open_since)
    where status = 'OPEN' and matched_at is null and unmatched_told_at is null;
