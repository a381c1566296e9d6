-- What an offer's owner has shown: until when nothing is known to speak against work with minors, and which trainings.
alter table pooled_offer
    add column vetted_until date,
    add column trainings jsonb not null default '{}';
create index pooled_offer_vetted on pooled_offer (vetted_until) where vetted_until is not null;
