-- what the step clocks of this database know together: one row
CREATE TABLE clock_book (
    one           boolean PRIMARY KEY DEFAULT true CONSTRAINT clock_book_one CHECK (one),
    -- a clock ran then; all three by the clock of the database, which no rehearsal shifts
    known_until   timestamptz,
    held_since    timestamptz,
    cleared_until timestamptz,
    -- why nothing is signalled: 'restored' or 'unasked'
    hold          varchar(20),
    released_by   varchar(200),
    zone_rules    varchar(40)
);
INSERT INTO clock_book DEFAULT VALUES;

-- what the topic told and a restored database has forgotten
CREATE TABLE told_signal (
    message_id  varchar(200) PRIMARY KEY,
    type        varchar(100) NOT NULL,
    campaign_id uuid NOT NULL,
    step_id     uuid NOT NULL,
    told_at     timestamptz NOT NULL
);
CREATE INDEX told_signal_by_step ON told_signal (step_id);
