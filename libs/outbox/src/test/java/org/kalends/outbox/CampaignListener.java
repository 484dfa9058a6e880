package org.kalends.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.smallrye.common.annotation.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.kalends.contracts.CampaignEvent;
import org.kalends.contracts.StepCancelled;

/** A listener written as those of the services are; a step's reason says what goes wrong with it. */
@ApplicationScoped
class CampaignListener {

    static final String CONFLICT_TWICE = "conflict twice";
    static final String CUT_OFF_TWICE = "cut off twice";
    static final String ALWAYS_WRONG = "always wrong";

    private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();
    private final MessageLog messageLog;
    private final DataSource database;

    @Inject
    CampaignListener(MessageLog messageLog, DataSource database) {
        this.messageLog = messageLog;
        this.database = database;
    }

    @Incoming("campaign")
    @Blocking
    @Hears
    void hear(ConsumerRecord<String, byte[]> message) {
        messageLog.once("test", message, CampaignEvent.class, this::handle);
    }

    int triesOf(UUID step) {
        return tries.getOrDefault(step, 0);
    }

    private void handle(CampaignEvent event) {
        if (event instanceof StepCancelled(UUID campaign, UUID step, String reason)) {
            int attempt = tries.merge(step, 1, Integer::sum);
            try (Connection connection = database.getConnection()) {
                note(connection, step, reason);
                fail(connection, attempt, reason);
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    private static void note(Connection connection, UUID step, String reason) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO heard VALUES (?, ?)")) {
            insert.setObject(1, step);
            insert.setString(2, reason);
            insert.executeUpdate();
        }
    }

    private static void fail(Connection connection, int attempt, String reason) throws SQLException {
        if (reason.equals(ALWAYS_WRONG)) {
            throw new IllegalStateException("This step is always wrong");
        }
        if (attempt > 2) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (reason.equals(CONFLICT_TWICE)) {
                statement.execute("DO $$ BEGIN RAISE EXCEPTION 'met' USING ERRCODE = '40001'; END $$");
            } else if (reason.equals(CUT_OFF_TWICE)) {
                statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
            }
        }
    }
}
