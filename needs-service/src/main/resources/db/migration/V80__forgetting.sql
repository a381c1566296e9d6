-- When a need was closed: some time after, its person is forgotten.
alter table need add column ended_at timestamptz;
-- nobody knows it of the old ones: their time begins now
update need set ended_at = now() where status = 'CLOSED';
create index need_ended on need (ended_at) where requester_id is not null and status = 'CLOSED';
