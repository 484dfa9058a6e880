package org.kalends.content.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** The record of what people did. Entries are only ever added; each is chained to the one before it. */
@ApplicationScoped
public class Ledger {

    private final EntityManager database;

    @Inject
    Ledger(EntityManager database) {
        this.database = database;
    }

    /** Adds an entry, in the caller's transaction. */
    public void record(Deed deed) {
        database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "INSERT INTO ledger_entry (id, statement_id, number, subject, what, revision, content_hash,"
                                + " person_id, person_name, reason, at) VALUES (:id, CAST(:statement AS uuid), 0, :subject,"
                                + " :what, :revision, :hash, :personId, :personName, :reason, :at)")
                .setParameter("id", UUID.randomUUID())
                .setParameter(
                        "statement",
                        deed.statement() == null ? null : deed.statement().toString())
                .setParameter("subject", deed.subject())
                .setParameter("what", deed.what())
                .setParameter("revision", deed.revision())
                .setParameter("hash", deed.contentHash())
                .setParameter("personId", deed.personId())
                .setParameter("personName", deed.personName())
                .setParameter("reason", deed.reason())
                .setParameter("at", OffsetDateTime.ofInstant(deed.at(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
