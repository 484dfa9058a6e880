-- what the others were told about occurrences; the dates themselves come from the observance
CREATE TABLE occurrence (
    id             uuid PRIMARY KEY,
    observance_key varchar(200) NOT NULL,
    year           integer NOT NULL,
    ordinal        integer NOT NULL,
    first_day      date NOT NULL,
    last_day       date NOT NULL,
    told           jsonb NOT NULL,
    withdrawn      boolean NOT NULL,
    sequence       bigint NOT NULL,
    version        bigint NOT NULL,
    CONSTRAINT occurrence_once UNIQUE (observance_key, year, ordinal)
);
CREATE INDEX occurrence_year ON occurrence (year);
