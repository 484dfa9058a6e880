-- mails are worked off in chunks: whoever holds the lease of a chunk, with the right fence, may send and mark
CREATE TABLE mail_chunk (
    id             uuid PRIMARY KEY,
    publication_id uuid        NOT NULL REFERENCES publication,
    number         integer     NOT NULL,
    size           integer     NOT NULL,
    state          text        NOT NULL,
    fence          bigint      NOT NULL DEFAULT 0,
    leased_until   timestamptz,
    look_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT mail_chunk_once UNIQUE (publication_id, number),
    CONSTRAINT mail_chunk_state CHECK (state IN ('planned', 'ready', 'claimed', 'done'))
);
CREATE INDEX mail_chunk_open ON mail_chunk (look_at) WHERE state IN ('ready', 'claimed');

CREATE TABLE delivery (
    id               uuid PRIMARY KEY,
    publication_id   uuid    NOT NULL REFERENCES publication,
    chunk            integer,
    subscriber_id    uuid,
    locale           text    NOT NULL,
    state            text    NOT NULL,
    ready            boolean NOT NULL,
    attempts         integer NOT NULL DEFAULT 0,
    doubts           integer NOT NULL DEFAULT 0,
    fence            bigint  NOT NULL DEFAULT 0,
    leased_until     timestamptz,
    look_at          timestamptz,
    first_tried_at   timestamptz,
    tried_at         timestamptz,
    answered_at      timestamptz,
    reason           text,
    remedy           text,
    evidence         text,
    remote_url       text,
    ask_at           timestamptz,
    version          integer NOT NULL DEFAULT 0,
    CONSTRAINT delivery_state CHECK (state IN ('PENDING', 'SENDING', 'RETRYING', 'SENT', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED'))
);
CREATE UNIQUE INDEX delivery_subscriber_once ON delivery (publication_id, subscriber_id) WHERE subscriber_id IS NOT NULL;
CREATE INDEX delivery_chunk ON delivery (publication_id, chunk, state);
CREATE INDEX delivery_post_open ON delivery (look_at) WHERE chunk IS NULL AND state IN ('PENDING', 'SENDING', 'RETRYING');

-- the text of a post exactly as it is to be sent
CREATE TABLE post (
    delivery_id uuid PRIMARY KEY REFERENCES delivery,
    channel     text NOT NULL,
    account     text NOT NULL,
    body        text NOT NULL,
    link        text
);
