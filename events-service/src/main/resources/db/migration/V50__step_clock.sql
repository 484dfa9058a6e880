-- when the clock found that it had missed the step's moment, and what the late policy made of it
ALTER TABLE step ADD COLUMN missed_at timestamptz;
ALTER TABLE step ADD COLUMN missed_outcome varchar(20);
CREATE INDEX step_missed ON step (missed_at) WHERE missed_at IS NOT NULL;

-- ordered as the clock claims, so that many steps of one moment are found without sorting them
DROP INDEX step_to_draft;
CREATE INDEX step_to_draft ON step (draft_at, id) WHERE draft_signalled_at IS NULL AND state = 'PLANNED' AND NOT paused;
DROP INDEX step_to_fall_due;
CREATE INDEX step_to_fall_due ON step (due_at, id)
    WHERE due_signalled_at IS NULL AND draft_signalled_at IS NOT NULL AND missed_at IS NULL
      AND state NOT IN ('CANCELLED', 'SKIPPED', 'EXPIRED') AND NOT paused;

-- wakes the clocks when a moment appears or moves; what they change themselves does not
CREATE FUNCTION step_moments_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('step', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER step_planned AFTER INSERT ON step
    FOR EACH STATEMENT EXECUTE FUNCTION step_moments_changed();

CREATE TRIGGER step_moved AFTER UPDATE OF draft_at, due_at, paused ON step
    FOR EACH ROW WHEN (OLD.draft_at <> NEW.draft_at OR OLD.due_at <> NEW.due_at OR OLD.paused <> NEW.paused)
    EXECUTE FUNCTION step_moments_changed();
