CREATE TABLE questionnaire_revision (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    questionnaire text        NOT NULL REFERENCES questionnaire (id),
    number        integer     NOT NULL CHECK (number >= 1),
    content       text        NOT NULL CHECK (content IS JSON OBJECT),
    saved_at      timestamptz NOT NULL,
    saved_by      text        CHECK (saved_by <> ''),
    UNIQUE (questionnaire, number)
);

COMMENT ON COLUMN questionnaire_revision.number IS 'FHIR''s meta.versionId.';
COMMENT ON COLUMN questionnaire_revision.saved_by IS 'Who signed in; absent where nobody wrote it down.';

INSERT INTO questionnaire_revision (questionnaire, number, content, saved_at)
SELECT id, 1, content, imported_at FROM questionnaire;

CREATE TRIGGER a_revision_never_changes
    BEFORE UPDATE OR DELETE ON questionnaire_revision
    FOR EACH ROW
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TRIGGER revisions_are_never_emptied
    BEFORE TRUNCATE ON questionnaire_revision
EXECUTE FUNCTION refuse_to_empty_what_is_published();
