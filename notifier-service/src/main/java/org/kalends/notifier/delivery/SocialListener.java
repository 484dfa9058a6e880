package org.kalends.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.contracts.SocialEvent;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.notifier.channel.Channels;
import org.kalends.outbox.Hears;
import org.kalends.outbox.MessageLog;

/** Hears which posts are to be made, and marks those of our own channels; the posting goes by the rows. */
@ApplicationScoped
public class SocialListener {

    private final MessageLog messageLog;
    private final Deliveries deliveries;
    private final Channels channels;

    @Inject
    SocialListener(MessageLog messageLog, Deliveries deliveries, Channels channels) {
        this.messageLog = messageLog;
        this.deliveries = deliveries;
        this.channels = channels;
    }

    @Incoming("social")
    @Blocking
    @Transactional
    @Hears
    public void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("notifier", message, SocialEvent.class, this::handle);
    }

    private void handle(SocialEvent event) {
        switch (event) {
            case SocialPostPlanned planned -> {
                if (channels.named(planned.channel()).isPresent()) {
                    deliveries.ready(planned.deliveryId());
                }
            }
        }
    }
}
