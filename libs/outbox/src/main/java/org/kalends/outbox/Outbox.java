package org.kalends.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;

/** Where an event is put in the same transaction as the change it tells of. The relay sends it afterwards. */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final Clock clock;

    @Inject
    Outbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Appends an event to the caller's transaction.
     *
     * @return the id of the row, which is the message's CloudEvents id at every sending
     * @throws jakarta.transaction.TransactionalException when the caller has no transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(Event event) {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, payload, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, event.type().topic().address());
            insert.setString(3, event.type().topic().name().toLowerCase(Locale.ROOT));
            insert.setString(4, event.key());
            insert.setString(5, event.type().ceType());
            insert.setString(6, ContractJson.mapper().writeValueAsString(event));
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
            return id;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(
                    "The event " + event.type().ceType() + " could not be put in the outbox", e);
        }
    }
}
