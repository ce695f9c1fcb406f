-- The layout of Debezium's outbox event router, with the order of sending and the partition beside it.
create table outbox (
    id            uuid primary key,
    seq           bigint generated always as identity unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb,
    partition     int check (partition >= 0),
    written_at    timestamptz not null
);
comment on column outbox.aggregatetype is 'The topic, without its prefix';
comment on column outbox.aggregateid is 'The key of the record';
comment on column outbox.payload is 'The whole new state; absent erases the key';
comment on column outbox.partition is 'Where it goes, if the broker had said so when it was written';
-- Rows live for milliseconds: vacuum soon, or the index fills with the dead.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 20000);
-- And they are read back at once: to compress them would only cost time.
alter table outbox alter column payload set storage external;
alter table outbox set (toast_tuple_target = 8160);
