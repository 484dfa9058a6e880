package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.channel.Channel;
import org.kalends.notifier.channel.Outcome;

/**
 * The steps of a post: the intent is committed before the call, the outcome after it. A post in doubt is repeated only
 * while its network promises that a repeat is the same post; then a person decides.
 */
@ApplicationScoped
class PostSteps {

    private static final int REPEATS = 4;

    private final Deliveries deliveries;
    private final PostTasks tasks;
    private final Telling telling;
    private final Times times;
    private final DeliverySettings settings;

    @Inject
    PostSteps(Deliveries deliveries, PostTasks tasks, Telling telling, Times times, DeliverySettings settings) {
        this.deliveries = deliveries;
        this.tasks = tasks;
        this.telling = telling;
        this.times = times;
        this.settings = settings;
    }

    /** The next post to make, its intent recorded. */
    @Transactional
    Optional<PostTask> begin() {
        Now now = times.now();
        for (Optional<Delivery> next = deliveries.nextPost(); next.isPresent(); next = deliveries.nextPost()) {
            Delivery delivery = next.get();
            if (delivery.isLeftInDoubt()) {
                leftInDoubt(delivery, now);
            }
            if (delivery.isWaiting() && tasks.isRetracted(delivery)) {
                delivery.cancel();
                telling.tell(delivery.publicationId());
            } else if (delivery.isWaiting()) {
                delivery.begin(now, settings.lease());
                return Optional.of(tasks.task(delivery));
            }
        }
        return Optional.empty();
    }

    private void leftInDoubt(Delivery delivery, Now now) {
        Outcome stopped = new Outcome.Unknown(
                Sentence.of("outcome.stopped", "Kalends was stopped while it waited for the answer"));
        delivery.conclude(stopped, repeats(delivery, tasks.channel(delivery), now), now);
        telling.tell(delivery.publicationId());
    }

    /**
     * Records what came of it.
     *
     * @throws LeaseLost when somebody else has taken over; the outcome is then not recorded, and the other decides
     */
    @Transactional
    void conclude(PostTask task, Outcome outcome) {
        Delivery delivery = deliveries.findById(task.deliveryId(), LockModeType.PESSIMISTIC_WRITE);
        if (!delivery.isHeldWith(task.fence())) {
            throw new LeaseLost(task);
        }
        Now now = times.now();
        delivery.conclude(outcome, repeats(delivery, task.channel(), now), now);
        telling.tell(delivery.publicationId());
    }

    private static int repeats(Delivery delivery, Channel channel, Now now) {
        Duration since = Duration.between(delivery.firstTriedAt(), now.real());
        return since.compareTo(channel.repeatable()) < 0 ? REPEATS : 0;
    }
}
