CREATE TABLE organisation (
    id          text        PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9._-]{1,64}$'),
    type        text        NOT NULL CHECK (type IN ('REGION', 'ESTABLISHMENT', 'UNIT')),
    name        text        NOT NULL CHECK (name <> ''),
    parent      text        REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    content     text        NOT NULL CHECK (content IS JSON OBJECT),
    changed_at  timestamptz NOT NULL,
    CHECK (type <> 'REGION' OR parent IS NULL),
    CHECK (type <> 'UNIT' OR parent IS NOT NULL)
);

CREATE INDEX ON organisation (parent);
