-- what waits is found without reading what was sent
CREATE INDEX outbox_waiting ON outbox (position) WHERE published_at IS NULL;

-- wakes the relay when the transaction that appended commits
CREATE FUNCTION outbox_appended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('outbox', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER outbox_appended AFTER INSERT ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION outbox_appended();
