package org.kalends.content.statement.comment;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Variant;

/**
 * A comment over the API.
 *
 * @param revision the revision it was made on
 * @param quote the words it is about; empty for the whole text
 * @param found whether those words still stand in the newest revision
 * @param expert whether it came by a review link, so that nobody has checked who wrote it
 * @param resolvedBy who dealt with it; left out while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentView(
        UUID id,
        String locale,
        String channelKind,
        int revision,
        String quote,
        boolean found,
        String words,
        String by,
        boolean expert,
        Instant at,
        String resolvedBy,
        Instant resolvedAt) {

    /** @param current the newest revision of the statement */
    public static CommentView of(Comment comment, Revision current) {
        Anchor anchor = comment.anchor();
        boolean found = current.variant(anchor.locale(), anchor.channelKind())
                .map(Variant::whole)
                .filter(anchor.passage()::standsIn)
                .isPresent();
        return new CommentView(
                comment.id(),
                anchor.locale(),
                anchor.channelKind(),
                anchor.revision(),
                anchor.quote(),
                found,
                comment.words(),
                comment.by().name(),
                comment.by().isExpert(),
                comment.at(),
                comment.resolvedBy(),
                comment.resolvedAt());
    }
}
