package org.kalends.notifier.delivery;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.publication.Release;
import org.kalends.outbox.Outbox;

/** Plans the mails to an office's audience. */
@ApplicationScoped
class MailPlanner {

    private final Publications publications;
    private final MailChunks chunks;
    private final Outbox outbox;
    private final DeliverySettings settings;

    @Inject
    MailPlanner(Publications publications, MailChunks chunks, Outbox outbox, DeliverySettings settings) {
        this.publications = publications;
        this.chunks = chunks;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The publication; empty when the statement has no text for mail. */
    Optional<Publication> plan(Release release) {
        Languages languages = Languages.of(release.statement(), Publication.MAIL);
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = publications.open(release, Publication.MAIL, release.office());
        chunks.plan(publication, release.office(), languages.locales(), settings.chunkSize())
                .forEach(outbox::append);
        return Optional.of(publication);
    }
}
