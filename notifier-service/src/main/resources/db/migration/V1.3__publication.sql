-- the released statement as it was told: all that the channels need
CREATE TABLE release (
    id           uuid PRIMARY KEY,
    statement_id uuid        NOT NULL,
    revision     integer     NOT NULL,
    sequence     bigint      NOT NULL,
    office       text        NOT NULL,
    released_at  timestamptz NOT NULL,
    statement    text        NOT NULL,
    CONSTRAINT release_once UNIQUE (statement_id, revision)
);
CREATE INDEX release_recent ON release (released_at DESC);

CREATE TABLE publication (
    id           uuid PRIMARY KEY,
    release_id   uuid        NOT NULL REFERENCES release,
    statement_id uuid        NOT NULL,
    channel      text        NOT NULL,
    account      text        NOT NULL,
    state        text        NOT NULL,
    remote_url   text,
    total        integer     NOT NULL,
    waiting      integer     NOT NULL,
    sent         integer     NOT NULL,
    failed       integer     NOT NULL,
    unknown      integer     NOT NULL,
    suppressed   integer     NOT NULL,
    sequence     bigint      NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      integer     NOT NULL,
    CONSTRAINT publication_once UNIQUE (release_id, channel, account)
);
CREATE INDEX publication_statement ON publication (statement_id);
