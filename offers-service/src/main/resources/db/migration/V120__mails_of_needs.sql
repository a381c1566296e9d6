-- The need that a mail to the desk asked for: whoever is forgotten there is forgotten here, too.
alter table draft add column need_id uuid;
create index draft_need on draft (need_id) where need_id is not null;
