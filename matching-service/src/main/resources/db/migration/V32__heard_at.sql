-- The last sign of life of whoever made an offer; who has long been silent is asked later than others.
alter table pooled_offer add column heard_at timestamptz;
