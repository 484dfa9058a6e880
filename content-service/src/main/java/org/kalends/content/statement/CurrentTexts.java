package org.kalends.content.statement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** What many statements say, read at once and without their histories. */
@ApplicationScoped
public class CurrentTexts {

    private static final VariantsColumn VARIANTS = new VariantsColumn();

    private final EntityManager database;

    @Inject
    CurrentTexts(EntityManager database) {
        this.database = database;
    }

    /** What a statement says in one revision. */
    public record Text(UUID statementId, int revision, List<Variant> variants) {}

    /** The newest revision. */
    public Text of(UUID statementId) {
        return ofAll(List.of(statementId)).getFirst();
    }

    /** @throws NoSuchRevision when there is none of this number */
    public Text of(UUID statementId, int revision) {
        List<?> rows = database.createNativeQuery(
                        "SELECT statement_id, number, variants FROM revision WHERE statement_id = ?1 AND number = ?2",
                        Tuple.class)
                .setParameter(1, statementId)
                .setParameter(2, revision)
                .getResultList();
        return rows.stream().map(row -> text((Tuple) row)).findFirst().orElseThrow(() -> new NoSuchRevision(revision));
    }

    /** The newest revision of each. */
    public List<Text> ofAll(Collection<UUID> statements) {
        List<?> rows = database.createNativeQuery(
                        "SELECT r.statement_id, r.number, r.variants FROM statement s JOIN revision r"
                                + " ON r.statement_id = s.id AND r.number = s.revision WHERE s.id IN (?1)",
                        Tuple.class)
                .setParameter(1, statements)
                .getResultList();
        return rows.stream().map(row -> text((Tuple) row)).toList();
    }

    private static Text text(Tuple row) {
        return new Text(
                row.get(0, UUID.class),
                row.get(1, Number.class).intValue(),
                VARIANTS.convertToEntityAttribute(row.get(2, String.class)));
    }
}
