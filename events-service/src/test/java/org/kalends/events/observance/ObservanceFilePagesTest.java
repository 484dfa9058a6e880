package org.kalends.events.observance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.Forgery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ObservanceFilePagesTest {

    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

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
    void goodRowsAreKeptAndTheOthersToldByRowAndField() {
        Document page = brought("""
                name_en,date,kind,countries
                Relations with Jordan,1966-10-12,,JO
                Something,12.10.1966,,
                "Opening of the hall, at last",2026-06-01,once,
                ,1999-01-01,,
                Nowhere Day,2001-02-03,,ZZ
                """);
        assertThat(page.select("#report").text()).isEqualTo("Added: 2. Known already: 0. Left out: 3.");
        assertThat(page.select("#refused tbody tr, section:has(#refused) tbody tr")
                        .eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3 date").contains("1966-10-12"),
                        row -> assertThat(row).startsWith("5 name_en"),
                        row -> assertThat(row).startsWith("6 countries").contains("ZZ"));
        Observance jordan = observances.require("relations-with-jordan");
        assertThat(jordan.since()).isEqualTo(1966);
        assertThat(jordan.roundYears(2026)).hasValue(60);
        assertThat(observances.require("opening-of-the-hall-at-last").occurrences(2026))
                .hasSize(1);
        assertThat(observances.require("opening-of-the-hall-at-last").occurrences(2027))
                .isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = "name_en,date\nRelations with Jordan,1966-10-12\n";
        brought(file);
        assertThat(brought(file).select("#report").text()).isEqualTo("Added: 0. Known already: 1. Left out: 0.");
    }

    @Test
    void onlyCheckingWritesNothing() {
        Document page = Jsoup.parse(send(bytes("name_en,date\nRelations with Jordan,1966-10-12\n"), "check")
                .asString());
        assertThat(page.select("#report").text()).startsWith("Nothing was written. To add: 1.");
        assertThat(observances.withKey("relations-with-jordan")).isEmpty();
    }

    @Test
    void aFileInLatin1IsToldByRowWithTheWayOut() {
        byte[] latin = "name_en,date\nPlain Day,1966-10-12\nFête du lac,1970-02-03\n".getBytes(LATIN_1);
        Document page = Jsoup.parse(send(latin, "bring").asString());
        assertThat(page.select("#report").text()).isEqualTo("Added: 1. Known already: 0. Left out: 1.");
        assertThat(page.select("section:has(#refused) tbody").text())
                .startsWith("3 name_en")
                .contains("CSV UTF-8");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsTextAndLeavesSafely() {
        brought("name_en,date,resolution\n=1+1 Day,1966-10-12,@SUM(A1)\n");
        Observance kept = observances.require("1-1-day");
        assertThat(kept.names()).containsEntry("en", "=1+1 Day");
        String csv = given().queryParam("q", "1+1").get("/observances/csv").asString();
        assertThat(csv).contains("'=1+1 Day").contains("'--10-12").contains("'@SUM(A1)");
        assertThat(brought(csv).select("#report").text()).isEqualTo("Added: 0. Known already: 1. Left out: 0.");
    }

    @Test
    void semicolonsFromASpreadsheetAreUnderstood() {
        assertThat(brought("name_en;date\nRelations with Jordan;1966-10-12\n")
                        .select("#report")
                        .text())
                .startsWith("Added: 1.");
    }

    @Test
    void whatLooksLikeSomethingThereIsLeftOutUnlessAskedFor() {
        String file = "name_en,rule\nDay against trafficking in persons,--07-30\n";
        assertThat(brought(file).select("section:has(#refused) tbody").text()).contains("looks like");
        Response also = upload(bytes(file))
                .multiPart("act", "bring")
                .multiPart("alike", "yes")
                .post("/observances/import");
        assertThat(Jsoup.parse(also.asString()).select("#report").text()).startsWith("Added: 1.");
        assertThat(Jsoup.parse(given().accept("text/html")
                                .get("/observances/duplicates")
                                .asString())
                        .select("tbody")
                        .text())
                .contains("Day against trafficking in persons");
    }

    @Test
    void aCalendarBringsAnniversariesAndEvents() {
        Document page = brought("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Example//EN\r
                BEGIN:VEVENT\r
                UID:1@example\r
                DTSTAMP:20260101T000000Z\r
                DTSTART;VALUE=DATE:19661012\r
                RRULE:FREQ=YEARLY\r
                SUMMARY:Relations with\r
                  Jordan\\, renewed\r
                CATEGORIES:Human Rights,Peace\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:2@example\r
                DTSTAMP:20260101T000000Z\r
                DTSTART;TZID=Atlantis/Lost:20260601T090000\r
                DTEND;TZID=Atlantis/Lost:20260602T170000\r
                SUMMARY:Opening of the hall\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                DTSTART:20269999\r
                SUMMARY:Broken\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
        assertThat(page.select("#report").text()).isEqualTo("Added: 2. Known already: 0. Left out: 1.");
        assertThat(page.select("section:has(#refused) tbody").text()).startsWith("20 ");
        Observance jordan = observances.require("relations-with-jordan-renewed");
        assertThat(jordan.rule()).isEqualTo("--10-12@from:1966");
        assertThat(jordan.topics()).containsExactlyInAnyOrder("human-rights", "peace");
        assertThat(observances
                        .require("opening-of-the-hall")
                        .occurrences(2026)
                        .getFirst()
                        .last())
                .hasToString("2026-06-02");
    }

    @Test
    void aBombOfRecurrencesIsRefusedAtOnce() {
        Document page = assertTimeout(Duration.ofSeconds(10), () -> brought("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART:20260601T090000Z
                RRULE:FREQ=SECONDLY;COUNT=2000000000
                SUMMARY:Bomb
                END:VEVENT
                END:VCALENDAR
                """));
        assertThat(page.select("section:has(#refused) tbody").text()).startsWith("2 rule");
    }

    @Test
    void aCalendarOfTenMegabytesIsRefusedInWords() {
        byte[] large = new byte[9_900_000];
        Arrays.fill(large, (byte) 'x');
        byte[] head = bytes("BEGIN:VCALENDAR\r\n");
        System.arraycopy(head, 0, large, 0, head.length);
        Response refused = send(large, "bring");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#problem").text()).contains("more than 2 MB");
    }

    @Test
    void tooManyRowsAWrongHeaderAndUtf16AreRefusedAsAWhole() {
        assertThat(problem(bytes("name_en,date\n" + "A,1966-10-12\n".repeat(2_001))))
                .contains("2000 rows");
        assertThat(problem(bytes("title,when\nA,B\n"))).contains("‘title’");
        assertThat(problem("name_en,date\nA,1966-10-12\n".getBytes(StandardCharsets.UTF_16)))
                .contains("UTF-16");
        assertThat(problem(bytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))).contains("no events");
    }

    @Test
    void whatTheCatalogueChangedIsTold() {
        Document page = Jsoup.parse(
                given().accept("text/html").get("/observances/catalogue").asString());
        assertThat(page.select("main").text()).contains("New observances: 438.");
    }

    private static String problem(byte[] file) {
        Response refused = send(file, "bring");
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select("#problem").text();
    }

    private static Document brought(String file) {
        Response answer = send(bytes(file), "bring");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response send(byte[] file, String act) {
        return upload(file).multiPart("act", act).post("/observances/import");
    }

    private static RequestSpecification upload(byte[] file) {
        Forgery forgery = Forgery.of("/observances/import");
        return given().accept("text/html")
                .cookies(forgery.cookies())
                .multiPart("csrf-token", forgery.token())
                .multiPart("list", "observances", file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
