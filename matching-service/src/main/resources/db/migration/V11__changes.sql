-- Every instance keeps the open lodging in memory and asks from time to time what has changed. The transaction's number says
-- when: all below the oldest that still runs are settled, so that a late commit is never missed, and nothing is written twice.
alter table pooled_offer add column changed xid8 not null default '0';
alter table pooled_need add column changed xid8 not null default '0';

create function note_change() returns trigger language plpgsql as $$
begin
    new.changed := pg_current_xact_id();
    return new;
end $$;

create trigger note_change before insert or update on pooled_offer for each row execute function note_change();
create trigger note_change before insert or update on pooled_need for each row execute function note_change();

create index pooled_offer_changed on pooled_offer (changed) where kind = 'LODGING';
create index pooled_need_changed on pooled_need (changed) where kind = 'LODGING';
