-- a form that is to be finished later; purged after some days
create table offer_draft (
    id uuid primary key,
    reference text not null,
    kind text not null,
    answers text not null,
    email text not null,
    locale text not null,
    saved_at timestamptz not null
);
create index offer_draft_saved on offer_draft (saved_at);
