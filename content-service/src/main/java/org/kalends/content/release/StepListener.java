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
    private final StepMoments moments;

    @Inject
    StepListener(MessageLog messageLog, StatementDrafting drafting, StepMoments moments) {
        this.messageLog = messageLog;
        this.drafting = drafting;
        this.moments = moments;
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
            case StepDraftRequested request -> {
                drafting.draft(request);
                moments.drafted(request.stepId());
            }
            case StepDue due -> moments.due(due);
            case StepMoved moved -> moments.moved(moved);
            case StepEscalated _ -> {
                // deputies here are those of the approval policy; the board and Today show whom the playbook names
            }
            case StepCancelled cancelled -> moments.cancelled(cancelled.stepId(), cancelled.reason());
        }
    }
}
