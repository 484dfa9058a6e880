package org.kalends.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.contracts.StatementApproved;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementDrafted;
import org.kalends.contracts.StatementEvent;
import org.kalends.contracts.StatementExpired;
import org.kalends.contracts.StatementHeld;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;
import org.kalends.contracts.StatementReturned;
import org.kalends.contracts.StatementRevised;
import org.kalends.contracts.StatementSubmitted;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Hears of released statements, and plans who gets them; of corrections and retractions, and heeds them. */
@ApplicationScoped
public class StatementListener {

    private final MessageLog messageLog;
    private final DeliveryPlanner planner;
    private final Withdrawing withdrawing;

    @Inject
    StatementListener(MessageLog messageLog, DeliveryPlanner planner, Withdrawing withdrawing) {
        this.messageLog = messageLog;
        this.planner = planner;
        this.withdrawing = withdrawing;
    }

    @Incoming("statement")
    @Blocking
    @Transactional
    @Hears
    public void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("notifier", message, StatementEvent.class, this::handle);
    }

    private void handle(StatementEvent event) {
        switch (event) {
            case StatementReleased told -> planner.plan(told);
            case StatementCorrected told -> withdrawing.correct(told);
            case StatementRetracted told -> withdrawing.retract(told);
            case StatementDrafted _,
                    StatementRevised _,
                    StatementSubmitted _,
                    StatementReturned _,
                    StatementApproved _,
                    StatementHeld _,
                    StatementExpired _ -> {
                // nobody is to hear of a statement before its release
            }
        }
    }
}
