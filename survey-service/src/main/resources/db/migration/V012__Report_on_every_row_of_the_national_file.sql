CREATE TABLE finess_import (
    id          uuid        PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    rows        bigint      NOT NULL DEFAULT 0,
    created     bigint      NOT NULL DEFAULT 0,
    updated     bigint      NOT NULL DEFAULT 0,
    unchanged   bigint      NOT NULL DEFAULT 0,
    refused     bigint      NOT NULL DEFAULT 0,
    passed_over bigint      NOT NULL DEFAULT 0
);

CREATE TABLE finess_import_row (
    import   uuid   NOT NULL REFERENCES finess_import ON DELETE CASCADE,
    line     bigint NOT NULL,
    finess   text   NOT NULL,
    outcome  text   NOT NULL CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
    "column" text   NOT NULL,
    reason   text   NOT NULL,
    PRIMARY KEY (import, line)
);

COMMENT ON TABLE finess_import_row IS 'The rows that changed something, were refused or were kept otherwise than the file says.';
