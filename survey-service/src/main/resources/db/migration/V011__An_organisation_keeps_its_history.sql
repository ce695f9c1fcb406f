ALTER TABLE organisation ADD COLUMN finess text;
ALTER TABLE organisation ADD COLUMN official_name text;
CREATE INDEX ON organisation (finess);

COMMENT ON COLUMN organisation.finess IS 'Its geographic FINESS, as among its identifiers.';
COMMENT ON COLUMN organisation.official_name IS 'What the national file called it when it was last read; it may be called otherwise here.';

CREATE TABLE organisation_event (
    seq          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text        NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    change       text        NOT NULL CHECK (change IN ('CREATED', 'CORRECTED', 'MOVED', 'RENAMED', 'CLOSED', 'MERGED', 'REOPENED')),
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    reason       text        NOT NULL,
    content      text        NOT NULL CHECK (content IS JSON OBJECT)
);

CREATE INDEX ON organisation_event (organisation, seq);
COMMENT ON COLUMN organisation_event.content IS 'The organisation after the change.';

CREATE FUNCTION refuse_to_rewrite_history() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'The history of an organisation is never rewritten'
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER history_is_never_rewritten
    BEFORE UPDATE OR DELETE ON organisation_event
    FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_history();

CREATE TRIGGER history_is_never_emptied
    BEFORE TRUNCATE ON organisation_event
EXECUTE FUNCTION refuse_to_rewrite_history();

UPDATE organisation
SET finess = (SELECT identifier ->> 'value'
              FROM json_array_elements(content::json -> 'identifiers') AS identifier
              WHERE identifier ->> 'system' = 'https://finess.esante.gouv.fr'
              LIMIT 1);

INSERT INTO organisation_event (organisation, change, effective_on, recorded_at, recorded_by, reason, content)
SELECT id, 'CREATED', (changed_at AT TIME ZONE 'UTC')::date, changed_at, '', 'Known before its history was kept', content
FROM organisation;
