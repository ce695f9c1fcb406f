CREATE TABLE terminology (
    id       text        PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9.-]{1,64}$'),
    type     text        NOT NULL CHECK (type IN ('ValueSet', 'CodeSystem')),
    url      text        NOT NULL CHECK (url <> ''),
    version  text        NOT NULL,
    title    text        NOT NULL,
    status   text        NOT NULL,
    content  text        NOT NULL CHECK (content IS JSON OBJECT),
    saved_at timestamptz NOT NULL,
    saved_by text        CHECK (saved_by <> ''),
    UNIQUE (type, url, version)
);

COMMENT ON COLUMN terminology.version IS 'Empty where the resource has none.';

CREATE TRIGGER a_terminology_never_changes
    BEFORE UPDATE OR DELETE ON terminology
    FOR EACH ROW
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TRIGGER terminologies_are_never_emptied
    BEFORE TRUNCATE ON terminology
EXECUTE FUNCTION refuse_to_empty_what_is_published();
