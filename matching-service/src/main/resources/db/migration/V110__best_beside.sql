-- The best other proposals of an offer or a need are read from the top, how many were refused is counted in the index alone.
create index match_offer_best on match (offer_id, status, score desc, id);
create index match_need_best on match (need_id, status, score desc, id);
drop index match_offer;
drop index match_need;
