-- what each feed said last of its entries: a change is told by a higher sequence, and what is gone as cancelled
CREATE TABLE feed_entry (
    feed_id     uuid NOT NULL CONSTRAINT feed_entry_feed REFERENCES calendar_feed,
    uid         varchar(400) NOT NULL,
    fingerprint varchar(64) NOT NULL,
    sequence    integer NOT NULL,
    changed_at  timestamptz NOT NULL,
    -- null for what was told before this was kept
    entry       jsonb,
    gone_at     timestamptz,
    PRIMARY KEY (feed_id, uid)
);
INSERT INTO feed_entry (feed_id, uid, fingerprint, sequence, changed_at)
SELECT f.id, e.uid, e.fingerprint, e.sequence, e.changed_at
FROM calendar_feed f JOIN calendar_entry e ON e.locale = f.locale WHERE f.revoked_at IS NULL;
DROP TABLE calendar_entry;
