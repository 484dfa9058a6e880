package org.kalends.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

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

    private static final String INSERT = """
            INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, payload, created_at)
            SELECT id, topic, aggregatetype, aggregateid, type, payload, ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
                AS told (id, topic, aggregatetype, aggregateid, type, payload, place)
            ORDER BY place""";

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
        return insert(List.of(event)).getFirst();
    }

    /**
     * Appends events to the caller's transaction with one statement; they are sent in the order of the list.
     *
     * @return the ids of the rows, in the same order
     * @throws jakarta.transaction.TransactionalException when the caller has no transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> appendAll(List<? extends Event> events) {
        return events.isEmpty() ? List.of() : insert(events);
    }

    /** Which of these ids are of rows that are here, sent or not; rows are deleted some time after they were sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> known(Collection<String> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT id::text FROM outbox WHERE id::text = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet found = query.executeQuery()) {
                List<String> known = new ArrayList<>();
                while (found.next()) {
                    known.add(found.getString(1));
                }
                return known;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be asked what it knows", e);
        }
    }

    private List<UUID> insert(List<? extends Event> events) {
        List<UUID> ids = events.stream().map(event -> UUID.randomUUID()).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            insert.setArray(
                    3, texts(connection, events, event -> event.type().topic().address()));
            insert.setArray(
                    4,
                    texts(
                            connection,
                            events,
                            event -> event.type().topic().name().toLowerCase(Locale.ROOT)));
            insert.setArray(5, texts(connection, events, Event::key));
            insert.setArray(6, texts(connection, events, event -> event.type().ceType()));
            insert.setArray(7, texts(connection, events, Outbox::json));
            insert.executeUpdate();
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The event " + events.getFirst().type().ceType() + " could not be put in the outbox", e);
        }
    }

    private static Array texts(Connection connection, List<? extends Event> events, Function<Event, String> part)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(part).toArray());
    }

    private static String json(Event event) {
        try {
            return ContractJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.type().ceType() + " could not be written", e);
        }
    }
}
