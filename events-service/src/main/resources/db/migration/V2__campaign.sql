CREATE TABLE campaign (
    id               uuid PRIMARY KEY,
    -- what the person's form or the program's Idempotency-Key said, so that a second submit finds the first
    request          varchar(200) NOT NULL CONSTRAINT campaign_request_unique UNIQUE,
    observance_key   varchar(200) NOT NULL,
    observance       jsonb NOT NULL,
    occurrence_year  integer NOT NULL,
    occurrence_date  date NOT NULL,
    playbook_key     varchar(100) NOT NULL,
    playbook_edition integer NOT NULL,
    decision         varchar(20) NOT NULL,
    planned_by       varchar(200) NOT NULL,
    planned_at       timestamptz NOT NULL,
    cancel_reason    varchar(1000),
    version          bigint NOT NULL
);
CREATE INDEX campaign_occurrence ON campaign (occurrence_date, observance_key);

CREATE TABLE step (
    id                 uuid PRIMARY KEY,
    campaign_id        uuid NOT NULL CONSTRAINT step_campaign REFERENCES campaign,
    kind               varchar(40) NOT NULL,
    office             varchar(100) NOT NULL,
    zone               varchar(60) NOT NULL,
    draft_local        timestamp NOT NULL,
    approve_local      timestamp NOT NULL,
    due_local          timestamp NOT NULL,
    draft_at           timestamptz NOT NULL,
    approve_by         timestamptz NOT NULL,
    due_at             timestamptz NOT NULL,
    embargo_until      timestamptz,
    late_policy        varchar(40) NOT NULL,
    channel_kinds      varchar(40)[] NOT NULL,
    state              varchar(30) NOT NULL,
    state_since        timestamptz NOT NULL,
    state_reason       varchar(200),
    draft_signalled_at timestamptz,
    due_signalled_at   timestamptz,
    signal_retry_at    timestamptz,
    signal_failure     varchar(1000),
    statement_id       uuid,
    statement_sequence bigint NOT NULL,
    missing_facts      varchar(200)[] NOT NULL,
    version            bigint NOT NULL,
    CONSTRAINT step_once UNIQUE (campaign_id, office, kind, due_local)
);
-- what the clock looks for: only rows that still wait are in these indexes
CREATE INDEX step_to_draft ON step (draft_at) WHERE draft_signalled_at IS NULL AND state = 'PLANNED';
CREATE INDEX step_to_fall_due ON step (due_at)
    WHERE due_signalled_at IS NULL AND draft_signalled_at IS NOT NULL AND state NOT IN ('CANCELLED', 'SKIPPED', 'EXPIRED');
CREATE INDEX step_due ON step (due_at);

-- the board's own copy of what notifier-service tells
CREATE TABLE step_publication (
    id         uuid PRIMARY KEY,
    step_id    uuid NOT NULL CONSTRAINT step_publication_step REFERENCES step,
    channel    varchar(40) NOT NULL,
    account    varchar(200) NOT NULL,
    state      varchar(40) NOT NULL,
    remote_url varchar(2000),
    counts     jsonb,
    sequence   bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX step_publication_by_step ON step_publication (step_id);
