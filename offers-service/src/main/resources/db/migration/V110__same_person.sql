-- What two records of one person have in common, as numbers, so that those that may be the same are found in three small
-- indexes and not by reading everybody. A name counts with its postcode, for a name alone is shared by many.
alter table offerer
    add same_postcode text,
    add same_mail bigint generated always as (hashtextextended(lower(email), 0)) stored,
    add same_phone bigint generated always as (hashtextextended(
        nullif(regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00|0)?(49)?0?', ''), ''), 0)) stored,
    add same_name bigint generated always as (hashtextextended(
        lower(regexp_replace(trim(name), '\s+', ' ', 'g')), hashtextextended(same_postcode, 0))) stored;
update offerer set same_postcode = offer.postcode from offer where offer.id = offerer.offer_id;

-- an offer taken in by one statement brings it along: a trigger would not see the offer yet
create function offerer_has_postcode() returns trigger language plpgsql as
$$ begin
  update offerer set same_postcode = (select postcode from offer where id = new.offer_id) where offer_id = new.offer_id;
  return null;
end $$;
create trigger has_postcode after insert on offerer for each row
    when (new.same_postcode is null) execute function offerer_has_postcode();

create function offerer_moves() returns trigger language plpgsql as
$$ begin update offerer set same_postcode = new.postcode where offer_id = new.id; return null; end $$;
create trigger moves after update of postcode on offer for each row
    when (old.postcode is distinct from new.postcode) execute function offerer_moves();

create index offerer_same_mail on offerer (same_mail) include (offer_id) where same_mail is not null;
create index offerer_same_phone on offerer (same_phone) include (offer_id) where same_phone is not null;
create index offerer_same_name on offerer (same_name) include (offer_id) where same_name is not null;
