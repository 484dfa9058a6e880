-- until when a late statement still goes out by itself; what the languages gate lacked and an approver waived
ALTER TABLE statement ADD COLUMN late_until timestamptz,
    ADD COLUMN waived text, ADD COLUMN waived_by text, ADD COLUMN waived_at timestamptz, ADD COLUMN waived_reason text;

CREATE INDEX statement_late ON statement (late_until) WHERE held_reason = 'late';

ALTER TABLE early_step ADD COLUMN late_policy text,
    ADD COLUMN moved_local timestamp, ADD COLUMN moved_due_at timestamptz, ADD COLUMN moved_approve_by timestamptz;

-- what the topic says was told of a step by a database that no longer exists
CREATE TABLE told_step (
    step_id   uuid PRIMARY KEY,
    sequence  bigint NOT NULL,
    released  text,
    corrected text,
    retracted text,
    version   integer NOT NULL
);
