-- by what a hub's statement and those of its offices find each other
ALTER TABLE statement
    ADD COLUMN hub text GENERATED ALWAYS AS (request::jsonb -> 'office' ->> 'hub') STORED,
    ADD COLUMN observance text GENERATED ALWAYS AS (request::jsonb -> 'occurrence' -> 'observance' ->> 'key') STORED,
    ADD COLUMN step_kind text GENERATED ALWAYS AS (request::jsonb ->> 'kind') STORED;
CREATE INDEX statement_that_may_follow ON statement (hub, occurrence_year)
    WHERE hub IS NOT NULL AND progress IN ('DRAFT', 'IN_REVIEW', 'CHANGES_ASKED', 'APPROVED', 'LAPSED');

-- a statement that other offices follow, and up to which of its revisions they have been told
CREATE TABLE hub_text (
    statement_id    uuid PRIMARY KEY REFERENCES statement,
    spread_revision integer NOT NULL,
    version         integer NOT NULL
);

-- its paragraphs, each the same one however its words change; the title is at position 0
CREATE TABLE hub_paragraph (
    id           uuid PRIMARY KEY,
    statement_id uuid NOT NULL REFERENCES hub_text,
    locale       text NOT NULL,
    channel_kind text NOT NULL,
    position     integer NOT NULL,
    drafted      text NOT NULL,
    previous     text NOT NULL,
    text         text NOT NULL,
    changed_in   integer NOT NULL,
    mark         text NOT NULL,
    version      integer NOT NULL
);
CREATE INDEX hub_paragraph_of_text ON hub_paragraph (statement_id);

-- the statement of an office that follows
CREATE TABLE spoke (
    statement_id      uuid PRIMARY KEY REFERENCES statement,
    hub_statement_id  uuid NOT NULL REFERENCES hub_text,
    office            text NOT NULL,
    seen_revision     integer NOT NULL,
    opted_out_because text,
    opted_out_by      text,
    opted_out_at      timestamptz,
    version           integer NOT NULL
);
CREATE INDEX spoke_of_hub ON spoke (hub_statement_id);

-- a paragraph that the hub changed, as one office sees it in one of its languages
CREATE TABLE hub_offer (
    id           uuid PRIMARY KEY,
    spoke_id     uuid NOT NULL REFERENCES spoke,
    paragraph_id uuid NOT NULL REFERENCES hub_paragraph,
    locale       text NOT NULL,
    before       text NOT NULL,
    now          text NOT NULL,
    anchor       text NOT NULL,
    state        text NOT NULL,
    offered_at   timestamptz NOT NULL,
    decided_by   text,
    decided_at   timestamptz,
    version      integer NOT NULL,
    CONSTRAINT hub_offer_is_one_of_its_paragraph UNIQUE (spoke_id, paragraph_id, locale)
);
CREATE INDEX hub_offer_waits ON hub_offer (spoke_id) WHERE state = 'WAITING';
