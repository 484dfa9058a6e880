package org.kalends.outbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;
import org.kalends.contracts.EventType;

/** Ids of the messages that already took effect here, so that each takes effect once. */
@ApplicationScoped
public class MessageLog {

    private final DataSource database;

    @Inject
    MessageLog(DataSource database) {
        this.database = database;
    }

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
        CloudEvent envelope = CloudEvents.read(message);
        Optional<EventType> type = EventType.named(envelope.type());
        if (type.isEmpty()) {
            return;
        }
        E event = open(envelope, type.get(), family);
        if (record(consumer, envelope)) {
            effect.accept(event);
        }
    }

    private <E extends Event> E open(CloudEvent envelope, EventType type, Class<E> family) {
        if (!family.isAssignableFrom(type.record())) {
            throw new UnreadableMessage("A " + envelope.type() + " does not belong on this topic");
        }
        try {
            return family.cast(ContractJson.read(envelope.data(), type.record()));
        } catch (IOException e) {
            throw new UnreadableMessage("The data are not a " + envelope.type() + ": " + e.getMessage(), e);
        }
    }

    private boolean record(String consumer, CloudEvent envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO message_log (consumer, source, id) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""")) {
            insert.setString(1, consumer);
            insert.setString(2, envelope.source());
            insert.setString(3, envelope.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }
}
