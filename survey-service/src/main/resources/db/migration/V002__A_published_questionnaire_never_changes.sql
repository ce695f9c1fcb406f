CREATE TABLE questionnaire (
    id           text        PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9.-]{1,64}$'),
    url          text        CHECK (url <> ''),
    version      text        NOT NULL CHECK (version <> ''),
    title        text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
    content      text        NOT NULL CHECK (content IS JSON OBJECT),
    form         text        CHECK (form IS JSON OBJECT),
    imported_at  timestamptz NOT NULL,
    published_at timestamptz,
    UNIQUE (url, version),
    CHECK (state = 'DRAFT' OR (url IS NOT NULL AND form IS NOT NULL AND published_at IS NOT NULL))
);

COMMENT ON COLUMN questionnaire.content IS 'The FHIR resource as received, key order and digits included, but for the repairs that were said.';
COMMENT ON COLUMN questionnaire.form IS 'The compiled form, since publication.';

CREATE FUNCTION refuse_to_change_what_is_published() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'The % of % is published and never changes', TG_TABLE_NAME, OLD.id
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER a_published_questionnaire_never_changes
    BEFORE UPDATE OR DELETE ON questionnaire
    FOR EACH ROW WHEN (OLD.state = 'PUBLISHED')
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE FUNCTION refuse_to_empty_what_is_published() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'The table % holds what is published and is never emptied', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER published_questionnaires_are_never_emptied
    BEFORE TRUNCATE ON questionnaire
EXECUTE FUNCTION refuse_to_empty_what_is_published();
