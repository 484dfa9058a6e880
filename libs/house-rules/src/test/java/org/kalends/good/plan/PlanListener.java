package org.kalends.good.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

@ApplicationScoped
class PlanListener {

    private final MessageLog messageLog;
    private final PlanKeeping keeping;

    PlanListener(MessageLog messageLog, PlanKeeping keeping) {
        this.messageLog = messageLog;
        this.keeping = keeping;
    }

    @Incoming("plans")
    @Transactional
    @Hears
    void hear(String message) {
        once(message);
    }

    private void once(String message) {
        messageLog.once("good", message, keeping::keep);
    }
}
