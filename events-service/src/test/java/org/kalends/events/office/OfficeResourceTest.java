package org.kalends.events.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class OfficeResourceTest {

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture fixture;

    @Inject
    SpeakerChanges changes;

    @Inject
    EntityManager database;

    @BeforeEach
    void june() {
        clock.shiftTo(Instant.parse("2026-06-01T08:00:00Z"));
        IntStream.range(0, 300).forEach(i -> fixture.lose("list-" + i));
        List.of("hub", "spoke", "riga", "told").forEach(key -> fixture.lose("t-" + key));
    }

    @Test
    void theSpeakerOfADayIsTheOneInForce() {
        put(
                        "t-riga",
                        speakers(
                                term("Anna Vītola", "2020-01-01", "2026-06-30"),
                                term("Juris Bērziņš", "2026-07-01", null)))
                .statusCode(201)
                .body("speaker.name", equalTo("Anna Vītola"));
        clock.shiftTo(Instant.parse("2026-06-30T21:00:00Z"));
        given().get("/api/v1/offices/t-riga").then().body("speaker.name", equalTo("Juris Bērziņš"));
    }

    @Test
    void termsThatOverlapAreRefusedAndBothAreNamed() {
        put(
                        "t-riga",
                        speakers(
                                term("Juris Bērziņš", "2026-06-30", null),
                                term("Anna Vītola", "2020-01-01", "2026-06-30")))
                .statusCode(400)
                .body("fields.field", hasItem("speakers"))
                .body("detail", containsString("Anna Vītola, from 2020-01-01 until 2026-06-30"))
                .body("detail", containsString("Juris Bērziņš, from 2026-06-30 without an end"));
    }

    @Test
    void theOthersAreToldOnTheDayWhenTheSpeakerChanges() {
        put("t-told", speakers(term("Anna Vītola", null, "2026-06-30"), term("Juris Bērziņš", "2026-07-01", null)))
                .statusCode(201);
        changes.tell();
        assertThat(told("t-told")).hasSize(1);
        // midnight in Riga
        clock.shiftTo(Instant.parse("2026-06-30T21:00:00Z"));
        changes.tell();
        changes.tell();
        assertThat(told("t-told")).hasSize(2).last().asString().contains("Juris Bērziņš");
    }

    @Test
    void aHubIsThereAndNoSpokeOfItsOwnSpokes() {
        put("t-spoke", hub("t-hub")).statusCode(400).body("fields.field", hasItem("hub"));
        put("t-hub", hub(null)).statusCode(201).body("hub", nullValue());
        put("t-spoke", hub("t-hub")).statusCode(201).body("hub", equalTo("t-hub"));
        put("t-hub", hub("t-spoke"))
                .statusCode(400)
                .body("fields.field", hasItem("hub"))
                .body("detail", containsString("t-hub > t-spoke"));
        put("t-hub", hub("t-hub")).statusCode(400).body("fields.field", hasItem("hub"));
    }

    @Test
    void threeHundredOfficesComeInByAListAndAgainChangeNothing() {
        String list = "key,name_en,country,city_en,zone,locales,weekend,speaker_title_en,hub\n"
                + IntStream.range(0, 300)
                        .mapToObj(i -> "list-" + i + ",Office " + i
                                + ",JO,Amman,Asia/Amman,\"en, ar\",Fri Sat,Director," + (i == 299 ? "" : "list-299"))
                        .collect(Collectors.joining("\n"));
        bringIn(list).body("added", equalTo(300)).body("refused.size()", equalTo(0));
        bringIn(list).body("added", equalTo(0)).body("unchanged", equalTo(300));
        given().get("/api/v1/offices/list-7")
                .then()
                .body("locales", equalTo(List.of("en", "ar")))
                .body("days.weekend", equalTo(List.of("FRIDAY", "SATURDAY")))
                .body("speaker.titles.en", equalTo("Director"))
                .body("hub", equalTo("list-299"));
    }

    @Test
    void eachRowAtFaultIsToldAndTheGoodOnesAreKept() {
        bringIn("""
                        key,name_en,country,city_en,zone,locales,speaker_name,speaker_since
                        list-1,Office,LV,Riga,Europe/Riga,en,,
                        list-2,Office,XX,Riga,Europe/Riga,en,,
                        list-3,Office,LV,Riga,Riga,en,,
                        list-4,=cmd(),LV,Riga,Europe/Riga,en,,
                        list-5,Office,LV,Riga,Europe/Riga,en,Anna,1.7.2026
                        list-6,Office,LV
                        List 7,Office,LV,Riga,Europe/Riga,en,,
                        """)
                .body("added", equalTo(1))
                .body("refused.row", equalTo(List.of(3, 4, 5, 6, 7, 8)))
                .body(
                        "refused.field",
                        equalTo(List.of("country", "zone", "name_en", "speaker_since", "city_en", "key")));
    }

    @Test
    void aListInLatin1SaysWhichCellAndAnUnknownColumnWhich() {
        byte[] latin = "key,name_en\nlist-1,Consulat g\u00e9n\u00e9ral\n".getBytes(StandardCharsets.ISO_8859_1);
        given().contentType("text/csv")
                .body(latin)
                .post("/api/v1/offices")
                .then()
                .body("refused[0].field", equalTo("name_en"))
                .body("refused[0].reason", containsString("UTF-8"));
        given().contentType("text/csv")
                .body("key,colour\n")
                .post("/api/v1/offices")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"colour\""));
    }

    @Test
    @TestSecurity(
            user = "leila",
            roles = {"viewer", "manager"})
    @OidcSecurity(claims = @Claim(key = "offices", value = "[\"list-1\"]", type = ClaimType.JSON_ARRAY))
    void somebodyOfOneOfficeBringsInNoOther() {
        bringIn("""
                        key,name_en,country,city_en,zone,locales
                        list-1,Office,LV,Riga,Europe/Riga,en
                        list-2,Office,LV,Riga,Europe/Riga,en
                        """).body("added", equalTo(1)).body("refused[0].row", equalTo(3));
    }

    private List<?> told(String key) {
        return database.createNativeQuery("SELECT payload FROM outbox WHERE aggregateid = :key ORDER BY position")
                .setParameter("key", key)
                .getResultList();
    }

    private static ValidatableResponse bringIn(String list) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(list)
                .post("/api/v1/offices")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String key, Map<String, Object> more) {
        Map<String, Object> office = new HashMap<>(Map.of(
                "names",
                Map.of("en", "Embassy in Riga"),
                "country",
                "LV",
                "cities",
                Map.of("en", "Riga"),
                "zone",
                "Europe/Riga",
                "locales",
                List.of("en")));
        office.putAll(more);
        return given().contentType("application/json")
                .body(office)
                .put("/api/v1/offices/" + key)
                .then();
    }

    private static Map<String, Object> speakers(Map<?, ?>... terms) {
        return Map.of("speakers", List.of(terms));
    }

    private static Map<String, Object> hub(String key) {
        return key == null ? Map.of() : Map.of("hub", key);
    }

    private static Map<String, Object> term(String name, String since, String until) {
        Map<String, Object> term = new HashMap<>();
        term.put("name", name);
        term.put("titles", Map.of("en", "Ambassador"));
        term.put("since", since == null ? null : LocalDate.parse(since).toString());
        term.put("until", until);
        return term;
    }
}
