-- that the occurrence falls on another day than was planned, or on none, and what a person said to it
ALTER TABLE campaign
    ADD COLUMN occurrence_moved_at timestamptz,
    ADD COLUMN occurrence_moved_to date,
    ADD COLUMN occurrence_kept boolean NOT NULL DEFAULT false;
CREATE INDEX campaign_occurrence_moved ON campaign (occurrence_date)
    WHERE occurrence_moved_at IS NOT NULL AND NOT occurrence_kept;
CREATE INDEX campaign_by_observance ON campaign (observance_key);

-- several steps of a campaign may change places in one transaction
ALTER TABLE step DROP CONSTRAINT step_once;
ALTER TABLE step ADD CONSTRAINT step_once UNIQUE (campaign_id, office, kind, due_local) DEFERRABLE INITIALLY DEFERRED;
