ALTER TABLE questionnaire
    ADD COLUMN retired_at timestamptz,
    DROP CONSTRAINT questionnaire_state_check,
    DROP CONSTRAINT questionnaire_check;

ALTER TABLE questionnaire
    ADD CONSTRAINT questionnaire_state_check
        CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED')),
    ADD CONSTRAINT whoever_left_the_draft_has_a_url
        CHECK (state = 'DRAFT' OR url IS NOT NULL),
    ADD CONSTRAINT what_was_published_has_its_form_and_date
        CHECK (state IN ('PUBLISHED', 'RETIRED') = (form IS NOT NULL AND published_at IS NOT NULL)),
    ADD CONSTRAINT what_is_retired_has_its_date
        CHECK ((state = 'RETIRED') = (retired_at IS NOT NULL));

-- The legal moves, and what each may change: a draft anything; a move its state alone, but for publication, which adds the
-- compiled form and the date, and retirement, which adds its date.
CREATE FUNCTION refuse_what_no_questionnaire_may_become() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
    -- What the move may change beside the state.
    free text[] := CASE OLD.state || ' ' || NEW.state
        WHEN 'DRAFT IN_REVIEW' THEN '{}'
        WHEN 'DRAFT PUBLISHED' THEN '{form,published_at}'
        WHEN 'IN_REVIEW DRAFT' THEN '{}'
        WHEN 'IN_REVIEW APPROVED' THEN '{}'
        WHEN 'APPROVED DRAFT' THEN '{}'
        WHEN 'APPROVED PUBLISHED' THEN '{form,published_at}'
        WHEN 'PUBLISHED RETIRED' THEN '{retired_at}'
        END;
BEGIN
    IF OLD.state = 'DRAFT' AND NEW.state = 'DRAFT' THEN
        RETURN NEW;
    END IF;
    IF free IS NULL THEN
        RAISE EXCEPTION 'The questionnaire % is % and never becomes %', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF to_jsonb(NEW) - 'state' - free <> to_jsonb(OLD) - 'state' - free THEN
        RAISE EXCEPTION 'The questionnaire % is % and never changes', OLD.id, OLD.state
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

DROP TRIGGER a_published_questionnaire_never_changes ON questionnaire;

CREATE TRIGGER a_questionnaire_only_makes_legal_moves
    BEFORE UPDATE ON questionnaire
    FOR EACH ROW
EXECUTE FUNCTION refuse_what_no_questionnaire_may_become();

CREATE TRIGGER a_published_questionnaire_is_never_deleted
    BEFORE DELETE ON questionnaire
    FOR EACH ROW WHEN (OLD.state IN ('PUBLISHED', 'RETIRED'))
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TABLE questionnaire_move (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    questionnaire text        NOT NULL REFERENCES questionnaire (id),
    move          text        NOT NULL CHECK (move IN ('SUBMIT', 'WITHDRAW', 'APPROVE', 'RETURN', 'PUBLISH', 'RETIRE')),
    from_state    text        NOT NULL,
    to_state      text        NOT NULL CHECK (to_state <> from_state),
    who           text        NOT NULL CHECK (who <> ''),
    at            timestamptz NOT NULL,
    note          text        CHECK (note <> '')
);

CREATE INDEX ON questionnaire_move (questionnaire, id);

CREATE TRIGGER a_move_never_changes
    BEFORE UPDATE OR DELETE ON questionnaire_move
    FOR EACH ROW
EXECUTE FUNCTION refuse_to_change_what_is_published();

CREATE TRIGGER moves_are_never_emptied
    BEFORE TRUNCATE ON questionnaire_move
EXECUTE FUNCTION refuse_to_empty_what_is_published();

-- They hold in a session that plays the replica too (session_replication_role), where other triggers sleep.
ALTER TABLE questionnaire ENABLE ALWAYS TRIGGER a_questionnaire_only_makes_legal_moves;
ALTER TABLE questionnaire ENABLE ALWAYS TRIGGER a_published_questionnaire_is_never_deleted;
ALTER TABLE questionnaire ENABLE ALWAYS TRIGGER published_questionnaires_are_never_emptied;
ALTER TABLE questionnaire_move ENABLE ALWAYS TRIGGER a_move_never_changes;
ALTER TABLE questionnaire_move ENABLE ALWAYS TRIGGER moves_are_never_emptied;
ALTER TABLE scale ENABLE ALWAYS TRIGGER a_scale_never_changes;
ALTER TABLE scale ENABLE ALWAYS TRIGGER scales_are_never_emptied;
