package org.kalends.events.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** 300 offices, eight steps each, four campaigns: the number of statements does not grow with them. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "author", "approver", "manager"})
class ManyStepsTest {

    private static final Logger LOG = Logger.getLogger(ManyStepsTest.class);
    private static final int OFFICES = 300;
    private static final int MOST_STATEMENTS = 40;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    SessionFactory sessions;

    @Inject
    EntityManager database;

    private List<String> campaigns;

    @BeforeEach
    void manyOffices() {
        clock.shiftTo(Instant.parse("2041-06-20T08:00:00Z"));
        IntStream.range(0, OFFICES).forEach(i -> offices.have("many-" + i, "LT", "Europe/Vilnius", "City " + i));
        given().contentType("application/json")
                .body(Map.of("names", Map.of("en", "Eight"), "milestones", eight()))
                .put("/api/v1/playbooks/eight-steps");
        campaigns = new ArrayList<>();
    }

    @AfterEach
    void tidy() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("DELETE FROM step WHERE office LIKE 'many-%'")
                    .executeUpdate();
            database.createNativeQuery(
                            "DELETE FROM campaign c WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.campaign_id = c.id)")
                    .executeUpdate();
        });
        IntStream.range(0, OFFICES).forEach(i -> offices.lose("many-" + i));
    }

    @Test
    void planningAndReadingManyStepsTakesFewStatements() {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        plan(2042);
        long planned = measured("Planning 300 offices x 8 steps", statistics, () -> plan(2041));
        assertThat(planned).isLessThan(MOST_STATEMENTS);
        plan(2043);
        plan(2044);
        QuarkusTransaction.requiringNew().run(() -> {
            String open = "UPDATE step SET state = CASE WHEN milestone % 2 = 0 THEN 'DRAFTING'"
                    + " ELSE 'AWAITING_APPROVAL' END, draft_signalled_at = now() WHERE office LIKE 'many-%'";
            assertThat(database.createNativeQuery(open).executeUpdate()).isGreaterThanOrEqualTo(9_600);
            database.createNativeQuery("ANALYZE step").executeUpdate();
        });

        clock.shiftTo(Instant.parse("2041-07-21T08:00:00Z"));
        page("/today");
        long today = measured("Today with 9,600 open steps", statistics, () -> page("/today"));
        assertThat(today).isLessThan(MOST_STATEMENTS);
        Document page = page("/today");
        assertThat(page.select("#week .n").text()).isNotEmpty();
        assertThat(page.select(".row").size()).isLessThan(100);
        assertThat(page(page.select("a[rel=next][href*=band=week]")
                                .first()
                                .attr("href")
                                .replace("/events", ""))
                        .select(".row"))
                .hasSizeGreaterThan(40);

        page("/campaigns/" + campaigns.getFirst());
        long board = measured(
                "A board of 300 offices x 8 steps", statistics, () -> page("/campaigns/" + campaigns.getFirst()));
        assertThat(board).isLessThan(MOST_STATEMENTS);
        measured(
                "The count in the header",
                statistics,
                () -> given().accept("text/html").get("/fragments/count"));
        measured("The list of campaigns", statistics, () -> page("/campaigns"));
    }

    private static long measured(String what, Statistics statistics, Runnable act) {
        statistics.clear();
        Duration before = worked();
        long start = System.nanoTime();
        act.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.infof(
                "%s: %d ms, %d ms of work, %d statements",
                what, took.toMillis(), worked().minus(before).toMillis(), statistics.getPrepareStatementCount());
        return statistics.getPrepareStatementCount();
    }

    /** The work of this process, which other processes of the machine do not lengthen. */
    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void plan(int year) {
        List<String> keys =
                IntStream.range(0, OFFICES).mapToObj(i -> "many-" + i).toList();
        campaigns.add(given().contentType("application/json")
                .body(Map.of(
                        "observance",
                        "world-day-against-trafficking-in-persons",
                        "year",
                        year,
                        "playbook",
                        "eight-steps",
                        "offices",
                        keys))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static List<Map<String, Object>> eight() {
        return IntStream.range(0, 8)
                .mapToObj(i -> Map.<String, Object>of(
                        "kind",
                        i == 7 ? "statement" : "reminder",
                        "due",
                        Map.of("amount", i - 7, "unit", "days", "at", "09:00"),
                        "draft",
                        Map.of("amount", -14, "unit", "days", "at", "09:00"),
                        "approve",
                        Map.of("amount", -1, "unit", "business-days", "at", "16:00"),
                        "latePolicy",
                        "hold",
                        "channelKinds",
                        List.of("page", "social")))
                .toList();
    }

    private static Document page(String path) {
        var answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
