package org.kalends.content.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class LedgerTest {

    @Inject
    Released released;

    @Inject
    Ledger ledger;

    @Inject
    Verifying verifying;

    @Inject
    EntityManager database;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void whatHappensIsChainedAndTheChainHolds() {
        String id = Api.idOf(released.statement("ledger-chain").stepId());
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.record(
                        Deed.about("fact sheet", "FACT_CONFIRMED", "", "leila", "Leila «Ы»", clock.instant())));

        Asker.LEILA
                .asks()
                .get("/api/v1/ledger/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("flaws.size()", equalTo(0));
        JsonPath dossier =
                Asker.LEILA.asks().get("/api/v1/statements/" + id + "/dossier").jsonPath();
        assertThat(dossier.getList("ledger.what")).containsExactly("DRAFTED", "SUBMITTED", "APPROVED", "RELEASED");
        assertThat(dossier.getList("ledger.number")).containsExactly(1, 2, 3, 4);
        assertThat(dossier.getString("ledger[3].statementPrevious")).isEqualTo(dossier.getString("ledger[2].hash"));
        assertThat(dossier.getBoolean("intact")).isTrue();
        assertThat(dossier.getList("revisions")).hasSize(1);
        Asker.OMAR.asks().get("/api/v1/statements/" + id + "/dossier").then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tamperingInTheDatabaseShows(String what, String sql) {
        String id = Api.idOf(released.statement("ledger-" + Integer.toHexString(sql.hashCode()))
                .stepId());
        String entry = Asker.LEILA
                .asks()
                .get("/api/v1/statements/" + id + "/dossier")
                .jsonPath()
                .getString("ledger[1].id");
        String tampering = sql.replace("%1$s", entry).replace("%2$s", id);
        assertThat(whileTampered(tampering)).contains(what);
        Asker.LEILA.asks().get("/api/v1/ledger/verification").then().statusCode(200);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                arguments("changed", "UPDATE ledger_entry SET person_name = 'Somebody else' WHERE id = '%1$s'"),
                arguments("changed", "UPDATE ledger_entry SET at = at + interval '1 microsecond' WHERE id = '%1$s'"),
                arguments("missing", "DELETE FROM ledger_entry WHERE id = '%1$s'"),
                arguments("end", "DELETE FROM ledger_entry WHERE position = (SELECT max(position) FROM ledger_entry)"),
                arguments(
                        "text",
                        "UPDATE revision SET variants = replace(variants, 'Kazakhstan', 'Ruritania')"
                                + " WHERE statement_id = '%2$s'"),
                arguments("text", "UPDATE statement SET approved_hash = repeat('a', 64) WHERE id = '%2$s'"));
    }

    private List<String> whileTampered(String sql) {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("ALTER TABLE ledger_entry DISABLE TRIGGER USER")
                    .executeUpdate();
            assertThat(database.createNativeQuery(sql).executeUpdate()).isPositive();
            return verifying.verify().flaws().stream().map(Flaw::what).toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void theDossierIsReadOnPaper() throws IOException {
        String id = Api.idOf(released.statement("ledger-paper").stepId());
        byte[] file = Asker.LEILA
                .asks()
                .header("Accept-Language", "ru")
                .get("/api/v1/statements/" + id + "/dossier.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("согласовано", "tomas", "We stand with Kazakhstan");
        }
    }

    @Test
    void anEntryIsNotChangedByAccident() {
        UUID id = UUID.fromString(Api.idOf(released.draft("ledger-stays").stepId()));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "UPDATE ledger_entry SET reason = 'x' WHERE statement_id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("only ever added to");
    }

    @Test
    void theLedgerIsReadAndVerifiedOnAPage() {
        released.statement("ledger-page");
        Asker.LEILA
                .asks()
                .body("{\"theme\":{\"name\":\"Victims\",\"source\":\"UNODC\"}}")
                .put("/api/v1/fact-sheets/ledger-day?year=2020")
                .then()
                .statusCode(201);
        Asker.LEILA
                .asks()
                .body("{\"facts\":[\"theme\"]}")
                .post("/api/v1/fact-sheets/ledger-day/confirmations?year=2020")
                .then()
                .statusCode(200);
        assertThat(new Browser(Asker.LEILA).open("/ledger").text())
                .contains("confirmed a fact", "/content/fact-sheets/ledger-day?year=2020");
        assertThat(new Browser(Asker.LEILA).open("/ledger?verify=true").text())
                .contains("Every link of", "released", "approved", "tomas");
        assertThat(new Browser(Asker.LEILA, "ru").open("/ledger?verify=true").text())
                .contains("Цепочка цела", "согласовано");
        assertThat(new Browser(Asker.OMAR).open("/ledger").text()).doesNotContain("tomas");
        Asker.LEILA.asks().get("/api/v1/ledger").then().statusCode(200).body("[0].hash.length()", equalTo(64));
    }
}
