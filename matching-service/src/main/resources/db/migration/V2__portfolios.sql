-- An association reads its own few matches; without these it would walk past everybody else's.
create index match_need_association on match (need_association, due) where need_association is not null;
create index match_offer_association on match (offer_association, due) where offer_association is not null;
