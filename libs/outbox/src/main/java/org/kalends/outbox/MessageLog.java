package org.kalends.outbox;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kalends.contracts.Event;

/** Ids of the messages that already took effect here, so that each takes effect once. */
@ApplicationScoped
public class MessageLog {

    /**
     * Lets a message take effect if it has not yet, in the caller's transaction: its id is recorded first, the effect
     * follows. A type that this version does not know is ignored.
     *
     * @param consumer the hearing group's name, for example {@code content}
     * @throws UnreadableMessage when it is not a CloudEvent with JSON data of its type; it belongs to the dead letters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends Event> void once(
            String consumer, ConsumerRecord<String, byte[]> message, Class<E> family, Consumer<E> effect) {
        throw new UnreadableMessage("not yet");
    }
}
