package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** What a person decides about a delivery whose outcome nobody knows, or that failed. */
@ApplicationScoped
class Deciding {

    private static final Duration PUT_OFF = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final MailChunks chunks;
    private final Telling telling;
    private final Times times;

    @Inject
    Deciding(Deliveries deliveries, MailChunks chunks, Telling telling, Times times) {
        this.deliveries = deliveries;
        this.chunks = chunks;
        this.telling = telling;
        this.times = times;
    }

    /** It is there. */
    @Transactional
    void there(UUID deliveryId, String url) {
        Delivery delivery = held(deliveryId);
        delivery.confirm(url == null || url.isBlank() ? null : WebAddress.parse(url));
        telling.tell(delivery.publicationId());
    }

    /** It is certainly not there: it is sent again. */
    @Transactional
    void again(UUID deliveryId) {
        Delivery delivery = held(deliveryId);
        delivery.sendAgain();
        if (delivery.chunk() != null) {
            chunks.reopen(delivery.publicationId(), delivery.chunk());
        }
        telling.tell(delivery.publicationId());
    }

    /** Ask again in ten minutes. */
    @Transactional
    void later(UUID deliveryId) {
        held(deliveryId).askAt(times.now().real().plus(PUT_OFF));
    }

    private Delivery held(UUID deliveryId) {
        Delivery delivery = deliveries.findById(deliveryId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null) {
            throw new UnknownDelivery();
        }
        return delivery;
    }
}
