-- Rides and accompaniments are not counted, like interpreting; mentors have so many hours a week.
alter table pooled_offer alter column remaining set expression as (
    case
        when (details ->> 'ownFlat')::boolean and reserved > 0 then 0
        else coalesce(
            (details ->> 'places')::int,
            (details ->> 'quantity')::int,
            (details ->> 'hoursPerWeek')::int) - reserved
    end);
alter table pooled_need alter column quantity set expression as (
    coalesce(
        (details ->> 'adults')::int + (details ->> 'children')::int,
        (details ->> 'quantity')::int,
        (details ->> 'hoursPerWeek')::int,
        1));

create index pooled_offer_company on pooled_offer using gist (kind, position, period)
    where kind in ('TRANSPORT', 'ACCOMPANIMENT', 'MENTORING') and status = 'OPEN';
create index pooled_need_company on pooled_need using gist (kind, position, period)
    where kind in ('TRANSPORT', 'ACCOMPANIMENT', 'MENTORING') and status = 'OPEN' and wanting;
