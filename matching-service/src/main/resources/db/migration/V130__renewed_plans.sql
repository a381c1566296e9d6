-- changes since the plan was made or last renewed
alter table plan add column changes int not null default 0;
-- what the last renewal found: the kept plan, a plan of that moment made anew, and the bound of both
alter table plan add column kept_objective bigint;
alter table plan add column anew_objective bigint;
alter table plan add column kept_bound bigint;
