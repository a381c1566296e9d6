-- Appointments that come again are one series: whoever helps at one is asked first for the others.
alter table pooled_need add column series_id uuid;
create index pooled_need_series on pooled_need (series_id) where series_id is not null;
