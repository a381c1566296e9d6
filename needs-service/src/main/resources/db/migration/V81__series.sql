-- Appointments that come back every week: a need each, so that each is matched, cancelled and paid by itself.
alter table need
    add column series_id uuid,
    add column occurrence int,
    add check ((series_id is null) = (occurrence is null));
create unique index need_series on need (series_id, occurrence);
