-- when the next term begins or ends and the others are to be told anew; null when none does
ALTER TABLE office ADD COLUMN speaker_changes_at timestamptz;
CREATE INDEX office_speaker_changes ON office (speaker_changes_at) WHERE speaker_changes_at IS NOT NULL;
