ALTER TABLE observance
    ADD COLUMN descriptions jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN sources      varchar(300)[] NOT NULL DEFAULT '{}',
    ADD COLUMN confidence   varchar(20),
    ADD COLUMN themes       jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN decisions    jsonb NOT NULL DEFAULT '[]',
    -- whether people entered it; false came with the catalogue
    ADD COLUMN own          boolean NOT NULL DEFAULT false,
    ALTER COLUMN rule TYPE varchar(1000);

-- what the catalogue said when it was last brought in: a field that still says so was edited by nobody
CREATE TABLE catalogue_entry (
    key     varchar(200) PRIMARY KEY,
    fields  jsonb NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE catalogue_report (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    fingerprint  varchar(64) NOT NULL,
    added        integer NOT NULL,
    changes      jsonb NOT NULL,
    not_shipped  varchar(200)[] NOT NULL
);
