-- What two records of one person have in common, as numbers, so that those that may be the same are found in three small
-- indexes and not by reading everybody. A name counts with its postcode, for a name alone is shared by many.
alter table requester
    add same_postcode text,
    add same_mail bigint generated always as (hashtextextended(lower(email), 0)) stored,
    add same_phone bigint generated always as (hashtextextended(
        nullif(regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00|0)?(49)?0?', ''), ''), 0)) stored,
    add same_name bigint generated always as (hashtextextended(
        lower(regexp_replace(trim(name), '\s+', ' ', 'g')), hashtextextended(same_postcode, 0))) stored;
update requester set same_postcode = need.postcode from need where need.requester_id = requester.id;

create function requester_has_postcode() returns trigger language plpgsql as
$$ begin update requester set same_postcode = new.postcode where id = new.requester_id; return null; end $$;
-- the person is written before the need
create trigger has_postcode after insert on need for each row
    when (new.requester_id is not null) execute function requester_has_postcode();
create trigger moves after update of postcode on need for each row
    when (new.requester_id is not null and old.postcode is distinct from new.postcode) execute function requester_has_postcode();

create index requester_same_mail on requester (same_mail) include (id) where same_mail is not null;
create index requester_same_phone on requester (same_phone) include (id) where same_phone is not null;
create index requester_same_name on requester (same_name) include (id) where same_name is not null;
