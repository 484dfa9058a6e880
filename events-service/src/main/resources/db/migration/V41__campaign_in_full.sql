-- a request that is made twice is now told by idempotent_request
ALTER TABLE campaign
    DROP COLUMN request,
    ADD COLUMN pause_reason varchar(1000),
    -- last year's, when this one was planned from it
    ADD COLUMN previous_id uuid CONSTRAINT campaign_previous REFERENCES campaign,
    ADD COLUMN standing_order_id uuid;
CREATE INDEX campaign_previous_id ON campaign (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX campaign_to_confirm ON campaign (occurrence_date) WHERE decision = 'DRAFT';
CREATE INDEX campaign_listed ON campaign (occurrence_date DESC, id DESC);

ALTER TABLE step
    -- its place in the playbook; one that was added later has a place of its own after them
    ADD COLUMN milestone smallint NOT NULL DEFAULT 0,
    ADD COLUMN locales varchar(35)[] NOT NULL DEFAULT '{}',
    ADD COLUMN deputy varchar(100),
    ADD COLUMN deputy_notice_seconds bigint,
    -- the clock leaves it alone: its campaign is a draft or paused, or everything is at a standstill
    ADD COLUMN paused boolean NOT NULL DEFAULT false;
CREATE INDEX step_by_campaign ON step (campaign_id);
-- what Today asks: open steps by office and moment
CREATE INDEX step_open ON step (state, due_at, office)
    WHERE state IN ('DRAFTING', 'AWAITING_APPROVAL', 'HELD', 'PLANNED', 'APPROVED');
CREATE INDEX step_by_office ON step (office, due_at);

CREATE TABLE step_change (
    id          uuid PRIMARY KEY,
    step_id     uuid NOT NULL CONSTRAINT step_change_step REFERENCES step,
    what        varchar(20) NOT NULL,
    from_local  timestamp,
    to_local    timestamp,
    reason      varchar(1000),
    changed_by  varchar(200) NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX step_change_by_step ON step_change (step_id, changed_at);

CREATE TABLE standstill (
    id        uuid PRIMARY KEY,
    -- the host country whose offices stop; null when all do
    country   varchar(2),
    reason    varchar(1000) NOT NULL,
    called_by varchar(200) NOT NULL,
    called_at timestamptz NOT NULL,
    ended_by  varchar(200),
    ended_at  timestamptz,
    version   bigint NOT NULL
);
CREATE UNIQUE INDEX standstill_one_each ON standstill (coalesce(country, '')) WHERE ended_at IS NULL;

CREATE TABLE standing_order (
    id             uuid PRIMARY KEY,
    observance_key varchar(200) NOT NULL,
    playbook_key   varchar(100) NOT NULL,
    offices        varchar(100)[] NOT NULL,
    ordered_by     varchar(200) NOT NULL,
    ordered_at     timestamptz NOT NULL,
    ended_at       timestamptz,
    -- what kept it from proposing the next campaign
    problem        varchar(1000),
    version        bigint NOT NULL
);
CREATE UNIQUE INDEX standing_order_one_each ON standing_order (observance_key, playbook_key, offices) WHERE ended_at IS NULL;
ALTER TABLE campaign ADD CONSTRAINT campaign_standing_order FOREIGN KEY (standing_order_id) REFERENCES standing_order;
CREATE UNIQUE INDEX campaign_proposed_once ON campaign (standing_order_id, occurrence_date)
    WHERE standing_order_id IS NOT NULL;

CREATE TABLE idempotent_request (
    person     varchar(200) NOT NULL,
    scope      varchar(100) NOT NULL,
    key        varchar(200) NOT NULL,
    body_hash  varchar(64) NOT NULL,
    location   varchar(1000) NOT NULL,
    answer     text NOT NULL,
    at         timestamptz NOT NULL,
    CONSTRAINT idempotent_request_pk PRIMARY KEY (person, scope, key)
);
CREATE INDEX idempotent_request_at ON idempotent_request (at);
