-- Kinds of mail that the owner of a record does not want.
create table opt_out (
    record_id uuid not null,
    kind text not null,
    since timestamptz not null,
    primary key (record_id, kind)
);
