package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.mail.MailConnection;
import org.kalends.notifier.channel.mail.MailRendering;
import org.kalends.notifier.channel.mail.MailServerAway;
import org.kalends.notifier.channel.mail.MailText;

/** Works chunks of mails off over one connection, until there are none. */
@ApplicationScoped
class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final Duration LEAVE_ALONE = Duration.ofSeconds(5);

    private final MailSteps steps;
    private final MailRendering rendering;

    @Inject
    MailRound(MailSteps steps, MailRendering rendering) {
        this.steps = steps;
        this.rendering = rendering;
    }

    /** @param goOn whether to begin another mail; if not, the chunk is given back */
    void work(MailConnection connection, BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            Optional<ChunkClaim> claim = steps.claim();
            if (claim.isEmpty() || !canWork(connection, claim.get(), goOn)) {
                return;
            }
        }
    }

    private boolean canWork(MailConnection connection, ChunkClaim claim, BooleanSupplier goOn) {
        try {
            connection.open();
            chunk(connection, claim, goOn);
            return true;
        } catch (MailServerAway away) {
            LOG.warn(away.getMessage());
            steps.putBack(claim, LEAVE_ALONE);
            return false;
        } catch (LeaseLost lost) {
            LOG.warn(lost.getMessage());
            return true;
        }
    }

    private void chunk(MailConnection connection, ChunkClaim claim, BooleanSupplier goOn) {
        Map<String, MailText> rendered = new HashMap<>();
        Optional<MailTask> task = steps.first(claim);
        while (task.isPresent()) {
            UUID delivery = task.get().recipient().deliveryId();
            Outcome outcome = send(connection, task.get(), rendered);
            boolean another = goOn.getAsBoolean() && connection.isUsable();
            task = another ? steps.next(claim, delivery, outcome) : steps.last(claim, delivery, outcome);
        }
    }

    private Outcome send(MailConnection connection, MailTask task, Map<String, MailText> rendered) {
        MailText text = rendered.computeIfAbsent(
                task.recipient().locale(), locale -> rendering.render(task.statement(), locale));
        return connection.send(text, task.recipient());
    }
}
