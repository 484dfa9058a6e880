-- Each entry of the ledger is chained to the one before it, of its statement and of the service: change one, and all after it
-- show. The database chains as it inserts, so that nothing gets in unchained; content-service verifies by its own arithmetic.

ALTER TABLE ledger_entry
    ALTER COLUMN statement_id DROP NOT NULL,
    ADD COLUMN position           bigint,
    ADD COLUMN subject            text NOT NULL DEFAULT '',
    ADD COLUMN statement_previous text,
    ADD COLUMN previous           text,
    ADD COLUMN hash               text;

-- the newest link; its row is what two transactions wait for
CREATE TABLE ledger_head (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint NOT NULL,
    hash     text   NOT NULL
);
INSERT INTO ledger_head (position, hash) VALUES (0, repeat('0', 64));

-- a field with its length in bytes before it, so that nothing can move from one field to the next unseen
CREATE FUNCTION ledger_field(value text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN value IS NULL THEN convert_to('-', 'UTF8')
                ELSE convert_to(octet_length(convert_to(value, 'UTF8')) || ':' || value, 'UTF8') END
$$;

CREATE FUNCTION ledger_hash(e ledger_entry) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(
        ledger_field(e.position::text) || ledger_field(e.id::text) || ledger_field(e.statement_id::text)
        || ledger_field(e.number::text) || ledger_field(e.subject) || ledger_field(e.what)
        || ledger_field(e.revision::text) || ledger_field(e.content_hash) || ledger_field(e.person_id)
        || ledger_field(e.person_name) || ledger_field(e.reason)
        || ledger_field(floor(extract(epoch FROM e.at) * 1000000)::bigint::text)
        || ledger_field(e.statement_previous) || ledger_field(e.previous)), 'hex')
$$;

CREATE FUNCTION ledger_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    head ledger_head;
BEGIN
    SELECT * INTO head FROM ledger_head FOR UPDATE;
    SELECT coalesce(max(number), 0) + 1 INTO NEW.number
      FROM ledger_entry WHERE statement_id IS NOT DISTINCT FROM NEW.statement_id;
    SELECT hash INTO NEW.statement_previous
      FROM ledger_entry WHERE statement_id = NEW.statement_id AND number = NEW.number - 1;
    NEW.position := head.position + 1;
    NEW.previous := head.hash;
    NEW.hash := ledger_hash(NEW);
    UPDATE ledger_head SET position = NEW.position, hash = NEW.hash;
    RETURN NEW;
END
$$;

-- what is there already is chained in the order in which it happened
DO $$
DECLARE
    e      ledger_entry;
    place  bigint := 0;
    last   text   := repeat('0', 64);
BEGIN
    FOR e IN SELECT * FROM ledger_entry ORDER BY at, statement_id, number LOOP
        place := place + 1;
        e.position := place;
        e.previous := last;
        SELECT hash INTO e.statement_previous
          FROM ledger_entry WHERE statement_id = e.statement_id AND number = e.number - 1;
        e.hash := ledger_hash(e);
        UPDATE ledger_entry
           SET position = e.position, previous = e.previous, statement_previous = e.statement_previous, hash = e.hash
         WHERE id = e.id;
        last := e.hash;
    END LOOP;
    UPDATE ledger_head SET position = place, hash = last;
END
$$;

ALTER TABLE ledger_entry
    ALTER COLUMN position SET NOT NULL,
    ALTER COLUMN previous SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL,
    ADD CONSTRAINT ledger_is_one_chain UNIQUE (position);

CREATE INDEX ledger_without_statement ON ledger_entry (number) WHERE statement_id IS NULL;

CREATE TRIGGER ledger_entries_are_chained BEFORE INSERT ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_chain();

CREATE FUNCTION ledger_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger is only ever added to';
END
$$;

CREATE TRIGGER ledger_entries_stay BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_stays();
