package org.kalends.content.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.content.statement.StatementDrafting;
import org.kalends.contracts.CampaignEvent;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepEscalated;
import org.kalends.contracts.StepMoved;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Hears of steps whose moment has come. */
@ApplicationScoped
public class StepListener {

    private final MessageLog messageLog;
    private final StatementDrafting drafting;
    private final Releasing releasing;

    @Inject
    StepListener(MessageLog messageLog, StatementDrafting drafting, Releasing releasing) {
        this.messageLog = messageLog;
        this.drafting = drafting;
        this.releasing = releasing;
    }

    @Incoming("campaign")
    @Blocking
    @Transactional
    @Hears
    public void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("content", message, CampaignEvent.class, this::handle);
    }

    private void handle(CampaignEvent event) {
        switch (event) {
            case StepDraftRequested request -> drafting.draft(request);
            case StepDue due -> releasing.due(due.stepId());
            case StepMoved moved -> releasing.moved(moved);
            case StepEscalated _ -> {
                // whoever may approve may do so as before; only the board and Today show who else is asked
            }
            case StepCancelled cancelled -> releasing.cancelled(cancelled.stepId(), cancelled.reason());
        }
    }
}
