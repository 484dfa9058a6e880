-- a request that is made twice with the same key happens once
CREATE TABLE idempotent_request (
    person     text NOT NULL,
    scope      text NOT NULL,
    key        text NOT NULL,
    body_hash  text NOT NULL,
    location   text NOT NULL,
    answer     text NOT NULL,
    at         timestamptz NOT NULL,
    CONSTRAINT idempotent_request_pk PRIMARY KEY (person, scope, key)
);
CREATE INDEX idempotent_request_at ON idempotent_request (at);

CREATE INDEX statement_newest ON statement (due_at DESC, id);
