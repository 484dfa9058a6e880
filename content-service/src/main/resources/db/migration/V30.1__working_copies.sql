-- what somebody typed and has not saved yet: no revision, and nobody else's business
CREATE TABLE working_copy (
    id            uuid PRIMARY KEY,
    statement_id  uuid NOT NULL REFERENCES statement,
    person_id     text NOT NULL,
    locale        text NOT NULL,
    base_revision integer NOT NULL,
    variants      text NOT NULL,
    kept_at       timestamptz NOT NULL,
    version       integer NOT NULL,
    CONSTRAINT working_copy_is_one_of_its_person UNIQUE (statement_id, person_id, locale)
);
