package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.kalends.content.ledger.Flaw;
import org.kalends.content.ledger.Witness;

/** Reckons the hash of every stored text again, and looks for it in the ledger and in the approvals. */
@ApplicationScoped
class RevisionWitness implements Witness {

    private static final int MOST = 100;

    private final EntityManager database;

    @Inject
    RevisionWitness(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Flaw> disagreements() {
        List<Flaw> flaws = new ArrayList<>(changed());
        flaws.addAll(unknown("""
                SELECT r.statement_id, r.number FROM revision r
                 WHERE NOT EXISTS (SELECT 1 FROM ledger_entry l
                                    WHERE l.statement_id = r.statement_id AND l.revision = r.number
                                      AND l.content_hash = r.content_hash)
                 LIMIT 100""", "the text was recorded with another hash, or not at all"));
        flaws.addAll(unknown("""
                SELECT s.id, s.approved_revision FROM statement s
                 WHERE s.approved_hash IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM ledger_entry l
                                    WHERE l.statement_id = s.id AND l.what = 'APPROVED'
                                      AND l.revision = s.approved_revision AND l.content_hash = s.approved_hash)
                 LIMIT 100""", "an approval that nobody gave"));
        return flaws.stream().limit(MOST).toList();
    }

    private List<Flaw> changed() {
        try (Stream<Tuple> texts = database.createQuery(
                        "select r.statement.id, r.number, r.contentHash, r.variants, r.picture from Revision r",
                        Tuple.class)
                .getResultStream()) {
            return texts.filter(text -> !reckoned(text).equals(text.get(2, String.class)))
                    .limit(MOST)
                    .map(text -> flaw(text.get(0, UUID.class), text.get(1, Integer.class), "the text was changed"))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static String reckoned(Tuple text) {
        return ContentHash.of((List<Variant>) text.get(3), text.get(4, PictureUse.class));
    }

    private List<Flaw> unknown(String sql, String what) {
        List<?> rows = database.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> flaw((UUID) row[0], ((Number) row[1]).intValue(), what))
                .toList();
    }

    private static Flaw flaw(UUID statement, int revision, String what) {
        return new Flaw(0, "text", "statement " + statement + ", revision " + revision + ": " + what);
    }
}
