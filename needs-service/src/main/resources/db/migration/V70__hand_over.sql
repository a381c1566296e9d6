-- A need on its way from one association to another; null stands for the city.
create table hand_over (
    id uuid primary key,
    version bigint not null,
    need_id uuid not null references need on delete cascade,
    reference text not null,
    way text not null,
    giver text,
    taker text,
    status text not null,
    asked_at timestamptz not null,
    asked_by text not null,
    answer_by timestamptz,
    decided_at timestamptz,
    decided_by text,
    check (giver is distinct from taker),
    check ((status = 'WAITING') = (decided_at is null))
);
-- whoever asks second is told so
create unique index hand_over_waiting on hand_over (need_id) where status = 'WAITING';
create index hand_over_due on hand_over (answer_by) where status = 'WAITING';
create index hand_over_need on hand_over (need_id, id desc);
create index hand_over_giver on hand_over (giver, id desc);
create index hand_over_taker on hand_over (taker, id desc);

-- who did what with a need, and when; accounts and associations, never the person it is about
create table need_history (
    id bigint generated always as identity primary key,
    need_id uuid not null references need on delete cascade,
    at timestamptz not null,
    happening text not null,
    who text,
    association text,
    other text
);
create index need_history_need on need_history (need_id, id);
