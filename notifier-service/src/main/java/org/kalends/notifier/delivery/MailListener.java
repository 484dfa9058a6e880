package org.kalends.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.contracts.MailChunkPlanned;
import org.kalends.contracts.MailEvent;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Hears which chunks of mails are to be sent, and marks them; the sending goes by the rows. */
@ApplicationScoped
public class MailListener {

    private final MessageLog messageLog;
    private final MailChunks chunks;

    @Inject
    MailListener(MessageLog messageLog, MailChunks chunks) {
        this.messageLog = messageLog;
        this.chunks = chunks;
    }

    @Incoming("mail")
    @Blocking
    @Transactional
    @Hears
    public void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("notifier", message, MailEvent.class, this::handle);
    }

    private void handle(MailEvent event) {
        switch (event) {
            case MailChunkPlanned planned -> chunks.ready(planned.chunkId());
        }
    }
}
