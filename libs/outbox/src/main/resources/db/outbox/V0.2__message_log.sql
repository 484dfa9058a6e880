-- ids of messages that took effect; the clock of the database, because only housekeeping reads the time
CREATE TABLE message_log (
    consumer text NOT NULL,
    source   text NOT NULL,
    id       text NOT NULL,
    heard_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT message_log_pkey PRIMARY KEY (consumer, source, id)
);

CREATE INDEX message_log_heard_at ON message_log (heard_at);
