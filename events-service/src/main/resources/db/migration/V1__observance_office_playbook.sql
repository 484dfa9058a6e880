CREATE TABLE observance (
    id            uuid PRIMARY KEY,
    key           varchar(200) NOT NULL CONSTRAINT observance_key_unique UNIQUE,
    names         jsonb NOT NULL,
    kind          varchar(40) NOT NULL,
    rule          varchar(400) NOT NULL,
    since         integer,
    proclaimed_by varchar(200),
    resolution    varchar(200),
    official_url  varchar(1000),
    topics        varchar(80)[] NOT NULL,
    countries     varchar(2)[] NOT NULL,
    version       bigint NOT NULL
);

CREATE TABLE office (
    id            uuid PRIMARY KEY,
    key           varchar(100) NOT NULL CONSTRAINT office_key_unique UNIQUE,
    names         jsonb NOT NULL,
    country       varchar(2) NOT NULL,
    cities        jsonb NOT NULL,
    zone          varchar(60) NOT NULL,
    locales       varchar(35)[] NOT NULL,
    speaker_name  varchar(200),
    speaker_titles jsonb NOT NULL,
    sequence      bigint NOT NULL,
    version       bigint NOT NULL
);

-- a playbook's version never changes: a new one is a new row
CREATE TABLE playbook (
    id         uuid PRIMARY KEY,
    key        varchar(100) NOT NULL,
    edition    integer NOT NULL,
    names      jsonb NOT NULL,
    milestones jsonb NOT NULL,
    CONSTRAINT playbook_edition_unique UNIQUE (key, edition)
);

INSERT INTO playbook (id, key, edition, names, milestones) VALUES (
    '6b1f0b0e-3f0f-4c0a-9a53-1d4f2a7a7a01', 'single-statement', 1,
    '{"en": "Single statement", "ru": "Одно заявление"}',
    '[{"kind": "statement",
       "draft":   {"days": -14, "at": "09:00"},
       "approve": {"days": -1,  "at": "16:00"},
       "due":     {"days": 0,   "at": "09:00"},
       "latePolicy": "hold",
       "channelKinds": ["page", "mail", "social"]}]');
