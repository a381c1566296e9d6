-- A question somebody asks again and again: by its name, for themselves or for everybody who may read reports.
create table saved_report (
    id bigint generated always as identity primary key,
    who text not null,
    name text not null,
    measure text not null,
    divided_by text not null,
    shared boolean not null,
    at timestamptz not null,
    unique (who, name)
);
create index saved_report_shared on saved_report (name) where shared;
