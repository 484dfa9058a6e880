-- an address by which somebody outside reads one statement and comments on it; only the hash of its secret is kept
CREATE TABLE review_link (
    id           uuid PRIMARY KEY,
    statement_id uuid NOT NULL REFERENCES statement,
    secret_hash  text NOT NULL,
    expert       text NOT NULL,
    made_by      text NOT NULL,
    made_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_by   text,
    revoked_at   timestamptz,
    opened_at    timestamptz,
    version      integer NOT NULL,
    CONSTRAINT review_link_has_its_own_secret UNIQUE (secret_hash)
);

CREATE INDEX review_link_by_statement ON review_link (statement_id, made_at);
