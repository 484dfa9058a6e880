-- a calendar that somebody subscribes to; its address is a secret of which only the hash is kept
CREATE TABLE calendar_feed (
    id          uuid PRIMARY KEY,
    secret_hash varchar(64) NOT NULL CONSTRAINT calendar_feed_secret_unique UNIQUE,
    name        varchar(200) NOT NULL,
    office      varchar(100),
    topic       varchar(80),
    country     varchar(2),
    shows       varchar(20),
    locale      varchar(35) NOT NULL,
    -- the offices its maker works for; empty means every office
    offices     varchar(100)[] NOT NULL,
    made_by     varchar(200) NOT NULL,
    maker       varchar(200) NOT NULL,
    made_at     timestamptz NOT NULL,
    revoked_by  varchar(200),
    revoked_at  timestamptz,
    version     bigint NOT NULL
);

-- what an entry said when it was last read, so that a change is told to subscribers by a higher sequence
CREATE TABLE calendar_entry (
    uid         varchar(400) NOT NULL,
    locale      varchar(35) NOT NULL,
    fingerprint varchar(64) NOT NULL,
    sequence    integer NOT NULL,
    changed_at  timestamptz NOT NULL,
    PRIMARY KEY (uid, locale)
);
