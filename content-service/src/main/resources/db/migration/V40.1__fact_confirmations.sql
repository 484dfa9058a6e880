-- on whose word each fact stands, by its name; a fact that is not here stands on the word of whoever changed the sheet
ALTER TABLE fact_sheet ADD COLUMN marks text NOT NULL DEFAULT '{}';

-- who stated, copied, confirmed or removed what, and when; never changed
CREATE TABLE fact_entry (
    id          uuid PRIMARY KEY,
    sheet_id    uuid NOT NULL REFERENCES fact_sheet,
    number      integer NOT NULL,
    what        text NOT NULL,
    fact        text NOT NULL,
    person_id   text NOT NULL,
    person_name text NOT NULL,
    at          timestamptz NOT NULL,
    CONSTRAINT fact_entries_are_numbered UNIQUE (sheet_id, number)
);
