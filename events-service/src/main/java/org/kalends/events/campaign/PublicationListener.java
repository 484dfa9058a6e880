package org.kalends.events.campaign;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.kalends.contracts.PublicationChanged;
import org.kalends.contracts.PublicationEvent;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Keeps the board's counts and addresses in line with what becomes of the publications. */
@ApplicationScoped
class PublicationListener {

    private static final Logger LOG = Logger.getLogger(PublicationListener.class);

    private final MessageLog messageLog;
    private final Steps steps;
    private final StepPublications publications;

    @Inject
    PublicationListener(MessageLog messageLog, Steps steps, StepPublications publications) {
        this.messageLog = messageLog;
        this.steps = steps;
        this.publications = publications;
    }

    @Incoming("publication")
    @Blocking
    @Transactional
    @Hears
    void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("events", message, PublicationEvent.class, this::handle);
    }

    private void handle(PublicationEvent event) {
        switch (event) {
            case PublicationChanged changed ->
                steps.findByIdOptional(changed.stepId())
                        .ifPresentOrElse(
                                step -> take(step, changed),
                                () -> LOG.debugf(
                                        "Step %s of publication %s is not known here", changed.stepId(), changed));
        }
    }

    private void take(Step step, PublicationChanged changed) {
        publications
                .findByIdOptional(changed.publicationId())
                .ifPresentOrElse(
                        known -> known.hear(changed), () -> publications.persist(new StepPublication(changed)));
        boolean allOut = publications.ofSteps(List.of(step.id())).stream().allMatch(StepPublication::isOut);
        step.settle(allOut, changed.at());
    }
}
