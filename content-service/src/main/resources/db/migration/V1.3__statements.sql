CREATE TABLE statement (
    id                uuid PRIMARY KEY,
    step_id           uuid NOT NULL,
    campaign_id       uuid NOT NULL,
    office            text NOT NULL,
    occurrence_year   integer NOT NULL,
    slug              text NOT NULL,
    request           text NOT NULL,
    due_at            timestamptz NOT NULL,
    progress          text NOT NULL,
    held_reason       text,
    revision          integer NOT NULL,
    content_hash      text NOT NULL,
    submitted_by      text,
    approved_revision integer,
    approved_hash     text,
    approved_by       text,
    approved_at       timestamptz,
    released_at       timestamptz,
    sequence          bigint NOT NULL,
    version           integer NOT NULL,
    CONSTRAINT statement_is_one_of_its_step UNIQUE (step_id),
    CONSTRAINT statement_has_its_own_address UNIQUE (office, occurrence_year, slug)
);

CREATE INDEX statement_by_campaign ON statement (campaign_id);
CREATE INDEX statement_by_due ON statement (office, due_at);

-- never changed
CREATE TABLE revision (
    id           uuid PRIMARY KEY,
    statement_id uuid NOT NULL REFERENCES statement,
    number       integer NOT NULL,
    content_hash text NOT NULL,
    author_id    text NOT NULL,
    author_name  text NOT NULL,
    saved_at     timestamptz NOT NULL,
    variants     text NOT NULL,
    CONSTRAINT revisions_are_numbered UNIQUE (statement_id, number)
);

-- who did what when, with which text; never changed
CREATE TABLE ledger_entry (
    id           uuid PRIMARY KEY,
    statement_id uuid NOT NULL REFERENCES statement,
    number       integer NOT NULL,
    what         text NOT NULL,
    revision     integer NOT NULL,
    content_hash text NOT NULL,
    person_id    text NOT NULL,
    person_name  text NOT NULL,
    reason       text,
    at           timestamptz NOT NULL,
    CONSTRAINT ledger_entries_are_numbered UNIQUE (statement_id, number)
);

-- what was heard of a step before its draft was asked for
CREATE TABLE early_step (
    step_id   uuid PRIMARY KEY,
    due       boolean NOT NULL,
    cancelled boolean NOT NULL,
    version   integer NOT NULL
);
