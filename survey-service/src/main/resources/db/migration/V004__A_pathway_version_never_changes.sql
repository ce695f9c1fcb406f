CREATE TABLE pathway (
    key          text        PRIMARY KEY,
    id           text        NOT NULL CHECK (id ~ '^[A-Za-z0-9._-]{1,64}$'),
    version      text        NOT NULL CHECK (version <> ''),
    content      text        NOT NULL CHECK (content IS JSON OBJECT),
    published_at timestamptz NOT NULL,
    UNIQUE (id, version),
    CHECK (key = id || '|' || version)
);

CREATE TRIGGER a_pathway_version_never_changes
    BEFORE UPDATE OR DELETE ON pathway
    FOR EACH ROW
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TRIGGER pathways_are_never_emptied
    BEFORE TRUNCATE ON pathway
EXECUTE FUNCTION refuse_to_empty_what_is_published();
