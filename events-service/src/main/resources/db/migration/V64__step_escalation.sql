-- when the deputy is to be asked, and when that was told; what was due before is not told any more
ALTER TABLE step ADD COLUMN escalate_at timestamptz, ADD COLUMN escalated_at timestamptz;
UPDATE step SET escalate_at = due_at - make_interval(secs => deputy_notice_seconds) WHERE deputy IS NOT NULL;
UPDATE step SET escalated_at = escalate_at WHERE due_at < now();
CREATE INDEX step_to_escalate ON step (escalate_at, id)
    WHERE escalated_at IS NULL AND state = 'AWAITING_APPROVAL' AND NOT paused;
