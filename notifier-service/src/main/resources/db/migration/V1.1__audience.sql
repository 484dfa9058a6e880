CREATE TABLE subscriber (
    id           uuid PRIMARY KEY,
    office       text        NOT NULL,
    address      text        NOT NULL,
    address_key  text        NOT NULL,
    address_hash text        NOT NULL,
    name         text        NOT NULL,
    locale       text        NOT NULL,
    consent_how  text        NOT NULL,
    consent_at   timestamptz NOT NULL,
    left_at      timestamptz,
    version      integer     NOT NULL,
    CONSTRAINT subscriber_once UNIQUE (office, address_key)
);

-- a standing reason not to deliver; the address itself is not kept here, so that it outlives an erasure
CREATE TABLE suppression (
    address_hash text        NOT NULL,
    scope        text        NOT NULL,
    reason       text        NOT NULL,
    since        timestamptz NOT NULL,
    CONSTRAINT suppression_pk PRIMARY KEY (address_hash, scope),
    CONSTRAINT suppression_reason CHECK (reason IN ('UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'ERASED'))
);
