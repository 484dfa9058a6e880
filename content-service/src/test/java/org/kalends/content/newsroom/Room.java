package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.restassured.response.Response;
import org.kalends.content.Steps;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

import static io.restassured.RestAssured.given;

/** Puts statements into the newsroom as a release, a correction and a retraction do, and reads it as a visitor. */
@ApplicationScoped
class Room {

    static final Instant NINE = Instant.parse("2020-07-30T03:00:00Z");

    @Inject
    PublicPages pages;

    /** A text in some languages, by language, the first being the main one. */
    private static StatementReleased statement(OfficeSnapshot office, int year, Instant at, Map<String, String> texts) {
        Map<String, String> paths = new LinkedHashMap<>();
        texts.keySet().forEach(locale -> paths.put(locale, path(office, year) + (paths.isEmpty() ? "" : "/" + locale)));
        return new StatementReleased(
                new StatementRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), office.key(), 1),
                1,
                "hash",
                "statement",
                Steps.worldDay(year),
                office,
                at,
                texts.entrySet().stream()
                        .map(text -> new ReleasedVariant(
                                text.getKey(),
                                "page",
                                "Title " + text.getKey() + " " + year,
                                text.getValue(),
                                text.getValue()))
                        .toList(),
                paths);
    }

    @Transactional
    StatementReleased open(OfficeSnapshot office, int year, Instant at, Map<String, String> texts) {
        StatementReleased released = statement(office, year, at, texts);
        pages.open(released, address(office, year));
        return released;
    }

    /** A release that the office's main language was left out of. */
    @Transactional
    void openWithoutMain(OfficeSnapshot office, int year, Instant at, Map<String, String> texts) {
        StatementReleased whole = statement(office, year, at, texts);
        String main = whole.pages().keySet().iterator().next();
        Map<String, String> others = new LinkedHashMap<>(whole.pages());
        others.remove(main);
        pages.open(
                new StatementReleased(
                        whole.statement(),
                        1,
                        whole.contentHash(),
                        whole.kind(),
                        whole.occurrence(),
                        office,
                        at,
                        whole.variants().stream()
                                .filter(variant -> !variant.locale().equals(main))
                                .toList(),
                        others),
                address(office, year));
    }

    /** The released statement says this from now on. */
    @Transactional
    void correct(StatementReleased released, Map<String, String> texts, String note, Instant at) {
        int year = released.occurrence().year();
        StatementReleased now = statement(released.office(), year, released.releasedAt(), texts);
        pages.correct(
                new StatementCorrected(
                        released.statement(),
                        2,
                        now.contentHash(),
                        1,
                        now.kind(),
                        now.occurrence(),
                        now.office(),
                        now.releasedAt(),
                        at,
                        Map.of("en", note),
                        now.variants(),
                        now.pages()),
                address(released.office(), year));
    }

    @Transactional
    void retract(StatementReleased released, String reason, Instant at) {
        pages.retract(new StatementRetracted(released.statement(), 1, reason, at, released.pages()));
    }

    static OfficeSnapshot office(String key, String zone, String... locales) {
        OfficeSnapshot sample = Steps.office(key);
        return new OfficeSnapshot(
                key,
                Map.of("en", "Embassy of Arvenia in Amman", "ar", "سفارة أرفينيا في عمّان"),
                "JO",
                Map.of("en", "Amman", "ar", "عمّان"),
                zone,
                List.of(locales),
                sample.speaker());
    }

    static String path(OfficeSnapshot office, int year) {
        return address(office, year).path();
    }

    static Response read(String path, String... headers) {
        var request = given().accept("text/html,*/*");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.redirects().follow(false).get(path);
    }

    private static PageAddress address(OfficeSnapshot office, int year) {
        return new PageAddress(office.key(), year, Steps.OBSERVANCE);
    }
}
