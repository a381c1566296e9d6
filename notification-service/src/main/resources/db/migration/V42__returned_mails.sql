-- Addresses that are not written to any more, as a keyed hash: whom it is, only the owner of the record knows.
create table suppression (
    person text primary key,
    because text not null,
    since timestamptz not null,
    mail_id bigint not null references mail on delete cascade
);

-- How many mails a person was sent on a day, under the same hash; forgotten after a few days.
create table mails_of_day (
    person text not null,
    day date not null,
    mails int not null,
    primary key (person, day)
);

-- What somebody has to do about a mail that came back, or that its recipient complained about.
create table returned_mail (
    id bigint generated always as identity primary key,
    mail_id bigint not null references mail on delete cascade,
    because text not null,
    status text,
    returned_at timestamptz not null,
    done_at timestamptz,
    done_by text,
    unique (mail_id, because)
);
create index returned_mail_waiting on returned_mail (id) where done_at is null;
