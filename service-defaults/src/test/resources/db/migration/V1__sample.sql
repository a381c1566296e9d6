create table sample (id uuid primary key, version bigint not null, name text);
create table effect (event_id uuid not null, aggregate_id uuid not null, version bigint not null);
