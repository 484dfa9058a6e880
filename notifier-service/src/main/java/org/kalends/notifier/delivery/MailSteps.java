package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.Outcome;

/**
 * The steps of one worker through a chunk. Each commits the outcome of the mail before together with the intent of the
 * next, so that a crash leaves one mail in doubt for each connection. That one is sent once more, with the same
 * Message-ID; if it comes into doubt again, a person decides.
 */
@ApplicationScoped
class MailSteps {

    /** How often a mail in doubt is sent again without a person's word. */
    private static final int REPEATS = 1;

    private final MailChunks chunks;
    private final Deliveries deliveries;
    private final MailRecipients recipients;
    private final Telling telling;
    private final Times times;
    private final DeliverySettings settings;

    @Inject
    MailSteps(
            MailChunks chunks,
            Deliveries deliveries,
            MailRecipients recipients,
            Telling telling,
            Times times,
            DeliverySettings settings) {
        this.chunks = chunks;
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.telling = telling;
        this.times = times;
        this.settings = settings;
    }

    @Transactional
    Optional<ChunkClaim> claim() {
        return chunks.claim(settings.lease());
    }

    /**
     * The first mail of a chunk.
     *
     * @throws LeaseLost when somebody else has taken over
     */
    @Transactional
    Optional<MailTask> first(ChunkClaim claim) {
        hold(claim);
        return begin(claim, times.now());
    }

    /**
     * Records what came of a mail and gives the next one.
     *
     * @throws LeaseLost when somebody else has taken over; the outcome is then not recorded, and the other decides
     */
    @Transactional
    Optional<MailTask> next(ChunkClaim claim, UUID deliveryId, Outcome outcome) {
        hold(claim);
        Now now = times.now();
        deliveries.findById(deliveryId).conclude(outcome, REPEATS, now);
        return begin(claim, now);
    }

    /**
     * Records what came of a mail and gives the chunk back, because the service is to stop or its
     * connection broke.
     *
     * @return always empty
     * @throws LeaseLost as above
     */
    @Transactional
    Optional<MailTask> last(ChunkClaim claim, UUID deliveryId, Outcome outcome) {
        hold(claim);
        Now now = times.now();
        deliveries.findById(deliveryId).conclude(outcome, REPEATS, now);
        chunks.putBack(claim, now.real());
        telling.tell(claim.publicationId());
        return Optional.empty();
    }

    /** Gives a chunk back untouched, because the mail server cannot be reached. */
    @Transactional
    void putBack(ChunkClaim claim, Duration wait) {
        chunks.putBack(claim, times.now().real().plus(wait));
    }

    private void hold(ChunkClaim claim) {
        if (!chunks.hold(claim, settings.lease())) {
            throw new LeaseLost(claim);
        }
    }

    private Optional<MailTask> begin(ChunkClaim claim, Now now) {
        for (Optional<Delivery> next = deliveries.nextMail(claim);
                next.isPresent();
                next = deliveries.nextMail(claim)) {
            Delivery delivery = next.get();
            if (delivery.isLeftInDoubt()) {
                delivery.conclude(
                        new Outcome.Unknown(Sentence.of(
                                "outcome.stopped-mail", "Kalends was stopped while the mail was on its way")),
                        REPEATS,
                        now);
            }
            if (delivery.isWaiting() && recipients.isRetracted(delivery)) {
                delivery.cancel();
            } else if (delivery.isWaiting()) {
                Optional<MailTask> task = recipients.task(delivery);
                task.ifPresentOrElse(mail -> delivery.begin(now, settings.lease()), delivery::suppress);
                if (task.isPresent()) {
                    return task;
                }
            }
        }
        finish(claim);
        return Optional.empty();
    }

    private void finish(ChunkClaim claim) {
        deliveries.nextLook(claim).ifPresentOrElse(at -> chunks.putBack(claim, at), () -> chunks.done(claim));
        telling.tell(claim.publicationId());
    }
}
