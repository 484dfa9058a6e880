-- what became of a statement after its release, heard perhaps before the release itself
CREATE TABLE aftermath (
    statement_id      uuid PRIMARY KEY,
    corrected_at      timestamptz,
    correction        text,
    corrected_as      bigint  NOT NULL DEFAULT 0,
    retracted_at      timestamptz,
    retraction_reason text,
    version           integer NOT NULL
);

ALTER TABLE publication ADD COLUMN corrected_at timestamptz, ADD COLUMN retracted_at timestamptz;
