package org.kalends.content.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every review link, over or not. */
@ApplicationScoped
class ReviewLinks implements PanacheRepositoryBase<ReviewLink, UUID> {

    /** Locked, so that two who open it at once are told the same. */
    Optional<ReviewLink> withSecret(String secret) {
        return find("secretHash", new Secret(secret).hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The newest first. */
    List<ReviewLink> of(UUID statementId) {
        return list("statementId = ?1 order by madeAt desc, id", statementId);
    }

    /** @throws NoSuchLink when this statement has none of this id */
    ReviewLink required(UUID statementId, UUID id) {
        return find("id = ?1 and statementId = ?2", id, statementId)
                .firstResultOptional()
                .orElseThrow(NoSuchLink::new);
    }
}
