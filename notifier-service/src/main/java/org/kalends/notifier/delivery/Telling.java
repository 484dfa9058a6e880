package org.kalends.notifier.delivery;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.outbox.Outbox;

/** Tells the other services how a publication stands: at the end of a chunk, of a post, of a decision; not per mail. */
@ApplicationScoped
class Telling {

    private final Publications publications;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Telling(Publications publications, Deliveries deliveries, Outbox outbox, Clock clock) {
        this.publications = publications;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Counts anew, in the caller's transaction, and tells if that is news. */
    void tell(UUID publicationId) {
        Publication publication = publications.held(publicationId);
        if (publication.stands(deliveries.tally(publicationId), clock.instant())) {
            outbox.append(publication.told());
        }
    }
}
