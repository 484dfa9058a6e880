package org.kalends.content.statement.comment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The comments on every statement. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    /** The oldest first, as one reads a conversation. */
    public List<Comment> of(UUID statementId) {
        return list("statementId = ?1 order by at, id", statementId);
    }

    /** Those of one review link, the oldest first. */
    public List<Comment> ofLink(UUID statementId, UUID link) {
        return of(statementId).stream()
                .filter(comment -> comment.by().isBy(link))
                .toList();
    }

    /** How many wait for somebody to deal with them. */
    public long open(UUID statementId) {
        return count("statementId = ?1 and resolvedAt is null", statementId);
    }

    /** @throws NoSuchComment when this statement has none of this id */
    Comment required(UUID statementId, UUID id) {
        return find("id = ?1 and statementId = ?2", id, statementId)
                .firstResultOptional()
                .orElseThrow(() -> new NoSuchComment(id));
    }
}
