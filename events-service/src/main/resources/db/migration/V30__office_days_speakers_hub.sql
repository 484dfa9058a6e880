-- weekend (null: as in the country), subdivision for public holidays, days closed besides
ALTER TABLE office ADD COLUMN days jsonb NOT NULL DEFAULT '{}';
-- who speaks, from when until when; in force is the one whose days include the date
ALTER TABLE office ADD COLUMN speakers jsonb NOT NULL DEFAULT '[]';
UPDATE office SET speakers = jsonb_build_array(jsonb_build_object('name', speaker_name, 'titles', speaker_titles))
    WHERE speaker_name IS NOT NULL OR speaker_titles <> '{}';
ALTER TABLE office DROP COLUMN speaker_name, DROP COLUMN speaker_titles;
ALTER TABLE office ADD COLUMN hub varchar(100);
CREATE INDEX office_hub ON office (hub);
