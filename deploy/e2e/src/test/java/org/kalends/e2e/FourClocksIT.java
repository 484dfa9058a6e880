package org.kalends.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kalends.backends.DataFolder;
import org.kalends.backends.Kafka;
import org.kalends.backends.Ports;
import org.kalends.backends.Postgres;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Four replicas signal the steps of one database; one is killed between its claim and its commit, and Kafka is away. */
class FourClocksIT {

    private static final int STEPS = 400;

    private static final String PLANNED = """
            INSERT INTO office (id, key, names, country, cities, zone, locales, sequence, version)
            VALUES (gen_random_uuid(), 'us-vilnius', '{"en": "Embassy"}', 'LT', '{"en": "Vilnius"}', 'Europe/Vilnius',
              '{en}', 1, 0);
            INSERT INTO campaign (id, observance_key, observance, occurrence_year, occurrence_date,
              playbook_key, playbook_edition, decision, planned_by, planned_at, version)
            SELECT gen_random_uuid(), 'a-day',
              '{"key": "a-day", "names": {"en": "A day"}, "kind": "day", "topics": []}', 2026, '2026-07-30',
              'single-statement', 1, 'SCHEDULED', 'ines', now(), 0
            FROM generate_series(1, 20) n;
            INSERT INTO step (id, campaign_id, kind, office, zone, draft_local, approve_local, due_local, draft_at,
              approve_by, due_at, late_policy, channel_kinds, state, state_since, statement_sequence, missing_facts,
              version)
            SELECT gen_random_uuid(), c.id, 'kind' || n, 'us-vilnius', 'Europe/Vilnius', now(), now(), now(), now(),
              now(), now(), 'hold', '{page}', 'PLANNED', now(), 0, '{}', 0
            FROM campaign c, generate_series(1, %d / 20) n""".formatted(STEPS);

    private static final String HALT_BEFORE_COMMIT = """
            CREATE FUNCTION halt() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM pg_advisory_xact_lock_shared(4711);
              RETURN NULL;
            END $$;
            CREATE TRIGGER halt BEFORE INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION halt()""";

    private static final String HALTED = """
            SELECT application_name FROM pg_stat_activity a JOIN pg_locks l USING (pid)
            WHERE l.locktype = 'advisory' AND NOT l.granted AND application_name LIKE 'clock-%' ORDER BY 1""";

    @Test
    void aKilledReplicaLosesNothingAndNothingIsSignalledTwice() throws Exception {
        int kafkaPort = Ports.free();
        try (Postgres postgres = Postgres.start()) {
            postgres.createDatabase("clocks");
            try (Replicas replicas = Replicas.start(4, postgres, "clocks", "localhost:" + kafkaPort, 40);
                    Connection halting = postgres.database("clocks").getConnection()) {
                sql(halting, "SELECT pg_advisory_lock(4711)");
                sql(halting, HALT_BEFORE_COMMIT);
                sql(halting, PLANNED);
                Kalends.await(
                        "all four between claim and commit",
                        () -> sql(halting, HALTED).size() == 4);
                replicas.kill(sql(halting, HALTED).getFirst());
                sql(halting, "SELECT pg_advisory_unlock(4711)");
                Kalends.await(
                        "every step",
                        () -> sql(halting, "SELECT 1 FROM outbox WHERE aggregatetype = 'campaign'")
                                        .size()
                                >= 2 * STEPS);
                assertThat(sql(halting, "SELECT count(*) FROM step WHERE due_signalled_at IS NULL"))
                        .containsExactly("0");
                assertThat(
                                sql(
                                        halting,
                                        "SELECT payload::json ->> 'stepId' || type FROM outbox WHERE aggregatetype = 'campaign'"))
                        .hasSize(2 * STEPS)
                        .doesNotHaveDuplicates();
                kafkaComes(kafkaPort, halting);
            }
        }
    }

    /** What fired while Kafka was away leaves once, and in order. */
    private static void kafkaComes(int port, Connection database) {
        try (Kafka kafka = Kafka.start(DataFolder.temporary("four-clocks"), port)) {
            Kalends.await(
                    "the outbox to be sent",
                    () -> sql(database, "SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT 1")
                            .isEmpty());
            Map<String, List<String>> typesByStep = new TopicReader(kafka.bootstrapServers())
                    .read(Topic.CAMPAIGN.address()).stream()
                            .collect(Collectors.groupingBy(
                                    FourClocksIT::step,
                                    Collectors.mapping(
                                            (TopicMessage message) -> message.header("ce_type"), Collectors.toList())));
            assertThat(typesByStep).hasSize(STEPS);
            assertThat(typesByStep.values())
                    .allSatisfy(types -> assertThat(types)
                            .containsExactly("org.kalends.step.draft-requested.v1", "org.kalends.step.due.v1"));
        }
    }

    private static String step(TopicMessage message) {
        return message.text().replaceAll("(?s).*\"stepId\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> sql(Connection connection, String statement) {
        try (Statement run = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (run.execute(statement)) {
                ResultSet rows = run.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
