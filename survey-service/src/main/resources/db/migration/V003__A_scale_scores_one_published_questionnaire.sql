CREATE TABLE scale (
    key           text        PRIMARY KEY,
    id            text        NOT NULL CHECK (id ~ '^[A-Za-z0-9._-]{1,64}$'),
    version       text        NOT NULL CHECK (version <> ''),
    url           text        NOT NULL,
    url_version   text        NOT NULL,
    content       text        NOT NULL CHECK (content IS JSON OBJECT),
    comparability text        NOT NULL CHECK (comparability IS JSON ARRAY),
    created_at    timestamptz NOT NULL,
    UNIQUE (url, url_version, id, version),
    FOREIGN KEY (url, url_version) REFERENCES questionnaire (url, version)
);

COMMENT ON COLUMN scale.comparability IS 'Whether it may be drawn on one line with the same scale of earlier versions of the questionnaire.';

CREATE TRIGGER a_scale_never_changes
    BEFORE UPDATE OR DELETE ON scale
    FOR EACH ROW
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TRIGGER scales_are_never_emptied
    BEFORE TRUNCATE ON scale
EXECUTE FUNCTION refuse_to_empty_what_is_published();
