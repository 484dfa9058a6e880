package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.kalends.contracts.StatementApproved;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementDrafted;
import org.kalends.contracts.StatementEvent;
import org.kalends.contracts.StatementExpired;
import org.kalends.contracts.StatementHeld;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;
import org.kalends.contracts.StatementReturned;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StatementSubmitted;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Keeps the board's steps in line with what becomes of their statements. */
@ApplicationScoped
class StatementListener {

    private static final Logger LOG = Logger.getLogger(StatementListener.class);

    private final MessageLog messageLog;
    private final Steps steps;
    private final Clock clock;

    @Inject
    StatementListener(MessageLog messageLog, Steps steps, Clock clock) {
        this.messageLog = messageLog;
        this.steps = steps;
        this.clock = clock;
    }

    @Incoming("statement")
    @Blocking
    @Transactional
    @Hears
    void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("events", message, StatementEvent.class, this::handle);
    }

    private void handle(StatementEvent event) {
        StatementRef about = event.statement();
        steps.findByIdOptional(about.stepId())
                .ifPresentOrElse(
                        step -> step.hear(news(event)),
                        () -> LOG.debugf("Step %s of statement %s is not known here", about.stepId(), about));
    }

    private StatementNews news(StatementEvent event) {
        return switch (event) {
            case StatementDrafted drafted -> news(event, StepState.DRAFTING, null, drafted.missingFacts());
            case StatementRevised revised ->
                news(event, StepState.DRAFTING, revised.approvalLapsed() ? "approval-lapsed" : null, null);
            case StatementSubmitted _ -> news(event, StepState.AWAITING_APPROVAL, null, null);
            case StatementReturned _ -> news(event, StepState.DRAFTING, "returned", null);
            case StatementApproved _ -> news(event, StepState.APPROVED, null, List.of());
            case StatementHeld held -> news(event, StepState.HELD, held.reason(), null);
            case StatementExpired _ -> news(event, StepState.EXPIRED, null, null);
            case StatementReleased released ->
                news(event.statement(), StepState.RELEASED, null, List.of(), released.releasedAt());
            case StatementCorrected corrected ->
                news(event.statement(), StepState.RELEASED, Step.CORRECTED, List.of(), corrected.correctedAt());
            case StatementRetracted retracted ->
                news(event.statement(), StepState.RELEASED, Step.RETRACTED, List.of(), retracted.retractedAt());
        };
    }

    private StatementNews news(StatementEvent event, StepState state, String reason, List<String> missingFacts) {
        return news(event.statement(), state, reason, missingFacts, clock.instant());
    }

    private static StatementNews news(
            StatementRef about, StepState state, String reason, List<String> missingFacts, Instant at) {
        return new StatementNews(about.statementId(), about.sequence(), state, reason, missingFacts, at);
    }
}
