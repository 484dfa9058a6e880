-- which text a variant was last known to be a translation of
CREATE TABLE translation (
    id              uuid PRIMARY KEY,
    statement_id    uuid NOT NULL REFERENCES statement,
    locale          text NOT NULL,
    channel_kind    text NOT NULL,
    source_locale   text NOT NULL,
    source_revision integer NOT NULL,
    source_hash     text NOT NULL,
    person_name     text NOT NULL,
    at              timestamptz NOT NULL,
    version         integer NOT NULL,
    CONSTRAINT translation_is_one_of_its_variant UNIQUE (statement_id, locale, channel_kind)
);
