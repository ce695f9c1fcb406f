-- The layout of Debezium's outbox event router, with the order of sending and the partition beside it.
CREATE TABLE outbox (
    id            uuid        PRIMARY KEY,
    seq           bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    payload       jsonb,
    partition     integer     CHECK (partition >= 0),
    written_at    timestamptz NOT NULL
);

COMMENT ON COLUMN outbox.aggregatetype IS 'The topic, without its prefix.';
COMMENT ON COLUMN outbox.aggregateid IS 'The key of the record.';
COMMENT ON COLUMN outbox.payload IS 'The whole new state; absent erases the key.';
