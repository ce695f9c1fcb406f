-- The layout of Debezium's outbox event router, and the order of writing.
create table outbox (
    seq           bigserial primary key,
    id            uuid         not null,
    aggregatetype varchar(255) not null,
    aggregateid   varchar(255) not null,
    type          varchar(255) not null,
    partition     int,
    payload       jsonb,
    at            timestamptz  not null
);
comment on column outbox.aggregatetype is 'The topic';
comment on column outbox.aggregateid is 'The message''s key';
comment on column outbox.partition is 'Where it goes, if that was known when it was written';
comment on column outbox.payload is 'Null erases the key from the topic';
-- Rows live for milliseconds: vacuum soon, or the index fills with the dead.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 20000);
