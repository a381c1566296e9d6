-- the counter's days
create index need_open_since on need (open_since);
