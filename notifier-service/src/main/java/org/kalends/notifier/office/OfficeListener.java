package org.kalends.notifier.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.contracts.OfficeEvent;
import org.kalends.contracts.OfficeRegistered;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Hears of offices. */
@ApplicationScoped
public class OfficeListener {

    private final MessageLog messageLog;
    private final Offices offices;

    @Inject
    OfficeListener(MessageLog messageLog, Offices offices) {
        this.messageLog = messageLog;
        this.offices = offices;
    }

    @Incoming("office")
    @Blocking
    @Transactional
    @Hears
    public void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("notifier", message, OfficeEvent.class, this::handle);
    }

    private void handle(OfficeEvent event) {
        switch (event) {
            case OfficeRegistered told -> offices.learn(told);
        }
    }
}
