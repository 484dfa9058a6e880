package org.kalends.notifier.delivery;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/** Makes the posts that are due, one after another, until there are none. */
@ApplicationScoped
class PostRound {

    private static final Logger LOG = Logger.getLogger(PostRound.class);

    private final PostSteps steps;

    @Inject
    PostRound(PostSteps steps) {
        this.steps = steps;
    }

    /** @param goOn whether to begin another one */
    void work(BooleanSupplier goOn) {
        for (Optional<PostTask> task = next(goOn); task.isPresent(); task = next(goOn)) {
            try {
                PostTask post = task.get();
                steps.conclude(post, post.channel().publish(post.account(), post.post()));
            } catch (LeaseLost lost) {
                LOG.warn(lost.getMessage());
            }
        }
    }

    private Optional<PostTask> next(BooleanSupplier goOn) {
        return goOn.getAsBoolean() ? steps.begin() : Optional.empty();
    }
}
