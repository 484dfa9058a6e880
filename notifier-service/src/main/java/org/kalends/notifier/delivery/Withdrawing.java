package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRetracted;
import org.kalends.notifier.publication.Aftermaths;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;

/**
 * Draws the conclusions from a correction and a retraction. After a retraction nothing more is sent; after a correction what
 * is still to be sent has the corrected text. What was sent stays where it is.
 */
@ApplicationScoped
class Withdrawing {

    private final Aftermaths aftermaths;
    private final Publications publications;
    private final WaitingDeliveries waiting;
    private final PostCorrecting posts;
    private final Telling telling;

    @Inject
    Withdrawing(
            Aftermaths aftermaths,
            Publications publications,
            WaitingDeliveries waiting,
            PostCorrecting posts,
            Telling telling) {
        this.aftermaths = aftermaths;
        this.publications = publications;
        this.waiting = waiting;
        this.posts = posts;
        this.telling = telling;
    }

    /** Heard twice, or before the release, it comes to the same. */
    @Transactional
    void retract(StatementRetracted told) {
        if (!aftermaths.keep(told)) {
            return;
        }
        for (UUID id : ids(told.statement().statementId())) {
            waiting.cancel(id);
            publications.held(id).retract(told.retractedAt());
            telling.tell(id);
        }
    }

    /** Heard twice, late, or before the release, it comes to the same. */
    @Transactional
    void correct(StatementCorrected told) {
        if (!aftermaths.keep(told)) {
            return;
        }
        for (UUID id : ids(told.statement().statementId())) {
            Publication publication = publications.held(id);
            publication.correct(told.correctedAt());
            posts.correct(id, aftermaths.newest(publication.release().statement()));
            telling.tell(id);
        }
    }

    private List<UUID> ids(UUID statement) {
        return publications.of(statement).stream().map(Publication::id).toList();
    }
}
