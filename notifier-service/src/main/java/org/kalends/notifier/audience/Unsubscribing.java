package org.kalends.notifier.audience;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.notifier.suppression.SuppressionReason;
import org.kalends.notifier.suppression.Suppressions;
import org.kalends.notifier.suppression.UnsubscribeLinks;

/** Takes a person off an audience by the link in a mail; in force before the next mail is begun. */
@ApplicationScoped
class Unsubscribing {

    private final UnsubscribeLinks links;
    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final Clock clock;

    @Inject
    Unsubscribing(UnsubscribeLinks links, Subscribers subscribers, Suppressions suppressions, Clock clock) {
        this.links = links;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** Whose link it is; empty for a person who has been erased since. Changes nothing. */
    Optional<Subscriber> whose(String token) {
        return subscribers.findByIdOptional(verified(token));
    }

    /** Takes the person off; doing it again changes nothing. */
    @Transactional
    void leave(String token) {
        subscribers.findByIdOptional(verified(token)).ifPresent(subscriber -> {
            subscriber.leave(clock.instant());
            suppressions.suppress(subscriber.addressHash(), subscriber.office(), SuppressionReason.UNSUBSCRIBED);
        });
    }

    private UUID verified(String token) {
        return links.subscriber(token).orElseThrow(ForeignLink::new);
    }
}
