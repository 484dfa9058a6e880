package org.kalends.events.observance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;
import org.kalends.events.observance.rule.DateSpan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Calendars whose events have single days of their own, and a file that is brought in after it was checked. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class CalendarImportTest {

    @Inject
    ShiftableClock clock;

    @Inject
    ObservanceFixture fixture;

    @Inject
    Observances observances;

    @BeforeEach
    void spring() {
        clock.shiftTo(Instant.parse("2026-03-10T08:00:00Z"));
    }

    @AfterEach
    void asShipped() {
        fixture.catalogueAlone();
    }

    @Test
    void daysAreAddedToARecurrenceTakenFromItAndMoved() {
        bring("""
                BEGIN:VEVENT
                UID:founders@x
                SUMMARY:Founders of the hall
                DTSTART;VALUE=DATE:20250612
                RRULE:FREQ=YEARLY
                RDATE;VALUE=DATE:20271201
                EXDATE;VALUE=DATE:20280612
                END:VEVENT
                BEGIN:VEVENT
                UID:founders@x
                RECURRENCE-ID;VALUE=DATE:20270612
                SUMMARY:Founders of the hall, moved
                DTSTART;VALUE=DATE:20270614
                DTEND;VALUE=DATE:20270616
                END:VEVENT
                """).body("added", hasSize(1)).body("refused", hasSize(0));
        Observance founders = observances.require("founders-of-the-hall");
        assertThat(firsts(founders, 2026)).containsExactly("2026-06-12");
        assertThat(firsts(founders, 2027)).containsExactly("2027-06-14", "2027-12-01");
        assertThat(founders.occurrences(2027).getFirst().last()).isEqualTo("2027-06-15");
        assertThat(firsts(founders, 2028)).isEmpty();
        assertThat(firsts(founders, 2029)).containsExactly("2029-06-12");
        assertThat(founders.decision(2028).orElseThrow().by()).isEqualTo("ines");
    }

    @Test
    void theSameCalendarAgainChangesNothing() {
        String event = """
                BEGIN:VEVENT
                UID:again@x
                SUMMARY:Opening of the archive
                DTSTART;VALUE=DATE:20260505
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20270505
                END:VEVENT
                """;
        bring(event).body("added", hasSize(1));
        bring(event).body("added", hasSize(0)).body("unchanged", equalTo(1)).body("refused", hasSize(0));
    }

    @Test
    void withoutARecurrenceItsDaysAreListed() {
        bring("""
                BEGIN:VEVENT
                UID:fairs@x
                SUMMARY:Autumn fairs of the town
                DTSTART;VALUE=DATE:20260901
                RDATE;VALUE=DATE:20261001,20261101
                EXDATE;VALUE=DATE:20261001
                END:VEVENT
                """).body("added", hasSize(1));
        assertThat(firsts(observances.require("autumn-fairs-of-the-town"), 2026))
                .containsExactly("2026-09-01", "2026-11-01");
    }

    @Test
    void whatCannotBeOneObservanceIsLeftOutInWords() {
        String daily = """
                BEGIN:VEVENT
                UID:daily@x
                SUMMARY:Morning bell
                DTSTART;VALUE=DATE:20260101
                RRULE:FREQ=DAILY
                EXDATE;VALUE=DATE:20260102
                END:VEVENT
                """;
        bring(daily).body("added", hasSize(0)).body("refused[0].field", equalTo("EXDATE"));
        bring(daily.replace("EXDATE;VALUE=DATE:20260102", "RDATE;VALUE=DATE:" + days(101)))
                .body("refused[0].field", equalTo("RDATE"));
        bring("""
                BEGIN:VEVENT
                UID:off@x
                SUMMARY:Called off
                DTSTART;VALUE=DATE:20260101
                STATUS:CANCELLED
                END:VEVENT
                """).body("refused[0].field", equalTo("STATUS"));
        bring(daily.replace("EXDATE;VALUE=DATE:20260102\n", "") + """
                BEGIN:VEVENT
                UID:daily@x
                RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260601
                DTSTART;VALUE=DATE:20260601
                END:VEVENT
                """)
                .body("refused[0].field", equalTo("RECURRENCE-ID"));
    }

    @Test
    void aReplacementWithoutItsSeriesStandsForItself() {
        bring("""
                BEGIN:VEVENT
                UID:lonely@x
                RECURRENCE-ID;VALUE=DATE:20270612
                SUMMARY:A day by itself
                DTSTART;VALUE=DATE:20270614
                END:VEVENT
                """).body("added", hasSize(1));
        assertThat(firsts(observances.require("a-day-by-itself"), 2027)).containsExactly("2027-06-14");
    }

    @Test
    void aFileThatWasCheckedIsBroughtInWithoutChoosingItAgain() {
        Document checked = Jsoup.parse(upload().multiPart(
                        "list",
                        "days.csv",
                        "name_en,date\nKept for an hour,1966-10-12\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("act", "check")
                .post("/observances/import")
                .asString());
        String kept = checked.select("#kept input[name=kept]").val();
        assertThat(checked.select("#kept").text()).contains("days.csv is kept for you until 09:00 UTC.");
        Document brought = Jsoup.parse(brought(kept).asString());
        assertThat(brought.select("#report").text()).startsWith("Added: 1.");
        assertThat(brought.select("#kept")).isEmpty();
        assertThat(brought(kept).statusCode()).as("forgotten").isEqualTo(422);
    }

    @Test
    void aCheckedFileIsKeptForAnHour() {
        Document checked = Jsoup.parse(upload().multiPart(
                        "list", "days.csv", "name_en,date\nKept too long,1966-10-12\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("act", "check")
                .post("/observances/import")
                .asString());
        clock.shiftTo(Instant.parse("2026-03-10T09:00:01Z"));
        Response late = brought(checked.select("#kept input[name=kept]").val());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(late.asString()).select("[role=alert]").text()).contains("kept no longer");
    }

    private static Response brought(String kept) {
        return upload().multiPart("kept", kept).multiPart("act", "bring").post("/observances/import");
    }

    private static RequestSpecification upload() {
        Forgery form = Forgery.of("/observances/import");
        return given().accept("text/html").cookies(form.cookies()).multiPart("csrf-token", form.token());
    }

    private static ValidatableResponse bring(String events) {
        String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n" + events + "END:VCALENDAR\n";
        return given().contentType("text/calendar")
                .body(calendar.replace("\n", "\r\n"))
                .post("/api/v1/observances/import")
                .then()
                .statusCode(200);
    }

    private static String days(int count) {
        return LocalDate.of(2026, 1, 3)
                .datesUntil(LocalDate.of(2027, 1, 3))
                .limit(count)
                .map(day -> day.toString().replace("-", ""))
                .collect(Collectors.joining(","));
    }

    private static List<String> firsts(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .map(DateSpan::first)
                .map(LocalDate::toString)
                .toList();
    }
}
