package org.kalends.content.statement;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What people have typed and not saved yet. */
@ApplicationScoped
class WorkingCopies implements PanacheRepositoryBase<WorkingCopy, UUID> {

    Optional<WorkingCopy> of(UUID statementId, String personId, String locale) {
        return find("statementId = ?1 and personId = ?2 and locale = ?3", statementId, personId, locale)
                .firstResultOptional();
    }

    void drop(UUID statementId, String personId, String locale) {
        delete("statementId = ?1 and personId = ?2 and locale = ?3", statementId, personId, locale);
    }
}
