package org.kalends.notifier.delivery;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.audience.Subscriber;
import org.kalends.notifier.audience.Subscribers;
import org.kalends.notifier.channel.mail.Recipient;
import org.kalends.notifier.publication.Aftermaths;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.suppression.Suppressions;
import org.kalends.notifier.suppression.UnsubscribeLinks;

/** Looks up who a mail goes to, at the last moment, so that an opt-out holds from the next mail on. */
@ApplicationScoped
class MailRecipients {

    private final Publications publications;
    private final Aftermaths aftermaths;
    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final UnsubscribeLinks links;

    @Inject
    MailRecipients(
            Publications publications,
            Aftermaths aftermaths,
            Subscribers subscribers,
            Suppressions suppressions,
            UnsubscribeLinks links) {
        this.publications = publications;
        this.aftermaths = aftermaths;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.links = links;
    }

    /** Whether its statement was taken back, so that it is not to be sent. */
    boolean isRetracted(Delivery delivery) {
        return aftermaths.isRetracted(
                publications.findById(delivery.publicationId()).statementId());
    }

    /** The mail; empty when the person is gone or a standing reason forbids it. */
    Optional<MailTask> task(Delivery delivery) {
        return subscribers
                .findByIdOptional(delivery.subscriberId())
                .filter(subscriber -> !subscriber.hasLeft())
                .filter(subscriber -> !suppressions.holds(subscriber.addressHash(), subscriber.office()))
                .map(subscriber -> new MailTask(statement(delivery), recipient(delivery, subscriber)));
    }

    private StatementReleased statement(Delivery delivery) {
        StatementReleased released =
                publications.findById(delivery.publicationId()).release().statement();
        StatementReleased newest = aftermaths.newest(released);
        boolean inThisLanguage = newest.variants().stream()
                .anyMatch(text -> text.channelKind().equals(Publication.MAIL)
                        && text.locale().equals(delivery.locale()));
        return inThisLanguage ? newest : released;
    }

    private Recipient recipient(Delivery delivery, Subscriber subscriber) {
        return new Recipient(
                delivery.id(), subscriber.address(), subscriber.name(), delivery.locale(), links.to(subscriber.id()));
    }
}
