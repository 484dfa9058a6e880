package org.kalends.events.observance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class OccurrenceHorizonTest {

    private static final String SCHEDULED = "org.kalends.occurrence.scheduled.v1";
    private static final String MOVED = "org.kalends.occurrence.moved.v1";
    private static final String WITHDRAWN = "org.kalends.occurrence.withdrawn.v1";

    @Inject
    ShiftableClock clock;

    @Inject
    ObservanceFixture fixture;

    @Inject
    OccurrenceHorizon horizon;

    @Inject
    DataSource database;

    /** A message in the outbox: its type and what it says. */
    record Told(String type, JsonNode says) {

        String id() {
            return says.at("/occurrence/id").asText();
        }

        String first() {
            return says.at("/occurrence/first").asText();
        }

        long sequence() {
            return says.at("/sequence").asLong();
        }
    }

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2026-03-10T08:00:00Z"));
        horizon.roll();
    }

    @AfterEach
    void asShipped() {
        fixture.catalogueAlone();
    }

    @Test
    void whatIsEnteredIsToldForThisYearAndTheNextThree() {
        enter("First Horizon Feast", "--05-05");
        assertThat(told("first-horizon-feast"))
                .allMatch(t -> t.type().equals(SCHEDULED) && t.sequence() == 1)
                .extracting(Told::first)
                .containsExactly("2026-05-05", "2027-05-05", "2028-05-05", "2029-05-05");
    }

    @Test
    void aMoveAWithdrawalAndAWayBackKeepTheIdAndRaiseTheSequence() {
        enter("Second Horizon Feast", "--05-06");
        decide("second-horizon-feast", Map.of("year", "2027", "first", "2027-05-09", "reason", "An election that day"));
        decide("second-horizon-feast", Map.of("year", "2027", "not_marked", "yes", "reason", "Not this year"));
        post("/observances/second-horizon-feast/dates/2027/undo", Map.of());
        List<Told> news = told("second-horizon-feast").subList(4, 7);
        assertThat(news).extracting(Told::type).containsExactly(MOVED, WITHDRAWN, SCHEDULED);
        assertThat(news).extracting(Told::sequence).containsExactly(2L, 3L, 4L);
        assertThat(news)
                .extracting(Told::id)
                .containsOnly(told("second-horizon-feast").get(1).id());
        assertThat(news).extracting(Told::first).containsExactly("2027-05-09", "2027-05-09", "2027-05-06");
        assertThat(news.getFirst().says().path("movedFrom").asText()).isEqualTo("2027-05-06");
        assertThat(news.getFirst().says().path("reason").asText()).isEqualTo("An election that day");
    }

    @Test
    void aNewYearComesIntoViewOnce() {
        enter("Third Horizon Feast", "--05-07");
        clock.shiftTo(Instant.parse("2027-01-01T00:00:01Z"));
        assertThat(horizon.roll()).isPositive();
        assertThat(told("third-horizon-feast"))
                .extracting(Told::first)
                .hasSize(5)
                .endsWith("2030-05-07");
        assertThat(horizon.roll()).isZero();
    }

    @Test
    void whatIsRefusedIsNotTold() {
        enter("Fourth Horizon Feast", "--05-08");
        int before = told("fourth-horizon-feast").size();
        decide("fourth-horizon-feast", Map.of("year", "2027", "first", "2027-05-09"));
        assertThat(told("fourth-horizon-feast")).hasSize(before);
    }

    private void enter(String name, String rule) {
        post("/observances/form", Map.of("name_en", name, "kind", "anniversary", "rule", rule));
    }

    private void decide(String key, Map<String, String> form) {
        post("/observances/" + key + "/dates", form);
    }

    private static void post(String path, Map<String, String> fields) {
        Forgery.of("/observances/form").form(fields).post(path);
    }

    private List<Told> told(String key) {
        String sql = "SELECT type, payload FROM outbox WHERE topic = 'kalends.events.occurrence.v1'"
                + " AND payload::jsonb -> 'occurrence' -> 'observance' ->> 'key' = ? ORDER BY position";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            List<Told> told = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    told.add(new Told(rows.getString(1), new ObjectMapper().readTree(rows.getString(2))));
                }
            }
            return told;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
