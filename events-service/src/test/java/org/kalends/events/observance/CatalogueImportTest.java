package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
class CatalogueImportTest {

    private static final int SHIPPED = 438;
    private static final List<String> TRIED = List.of("merged-day", "dropped-day", "unwanted-day");

    @Inject
    CatalogueImport catalogueImport;

    @Inject
    Observances observances;

    @Inject
    CatalogueEntries entries;

    @AfterEach
    void asShipped() {
        QuarkusTransaction.requiringNew().run(() -> {
            observances.delete("key in ?1", TRIED);
            entries.delete("key in ?1", TRIED);
        });
    }

    @Test
    void theFirstStartBringsEveryRow() {
        assertThat(observances.count("own", false)).isEqualTo(SHIPPED);
        assertThat(Catalogue.rows()).hasSize(SHIPPED);
    }

    @Test
    void theSameVersionAgainIsNotEvenLookedAt() {
        catalogueImport.bring(Catalogue.shipped());
        assertThat(catalogueImport.bring(Catalogue.shipped())).isEmpty();
    }

    @Test
    void theSameRowsInAnotherVersionChangeNothing() {
        CatalogueReport report = bring("same-rows", Catalogue.rows());
        assertThat(report.added()).isZero();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void theFoundingObservanceIsKnownWithItsNamesThemesAndSources() {
        Observance founding = observances.require("world-day-against-trafficking-in-persons");
        assertThat(founding.names()).containsKeys("en", "ru");
        assertThat(founding.since()).isEqualTo(2013);
        assertThat(founding.topics()).contains("trafficking");
        assertThat(founding.details().sources()).isNotEmpty();
        assertThat(founding.details().confidence()).isEqualTo("high");
        assertThat(founding.theme(2020)).hasValueSatisfying(theme -> {
            assertThat(theme.text()).contains("Frontline");
            assertThat(theme.confidence()).isEqualTo("high");
            assertThat(theme.source()).contains("gktoday.in");
        });
        assertThat(founding.theme(2026)).isEmpty();
    }

    @Test
    void aLaterVersionChangesWhatNobodyEditedAndKeepsWhatSomebodyDid() {
        have("merged-day", Map.of("name_en", "Merged Day", "kind", "day", "rule", "--03-03", "since", "1999"));
        edit("merged-day", Map.of("name_en", "Our own name for it"));

        CatalogueReport report = bring(
                "later",
                shippedAnd(new CatalogueRow(
                        "merged-day",
                        Particulars.of(Map.of(
                                "name_en", "Newer name", "kind", "day", "rule", "--03-04", "theme_2030", "Later")))));

        assertThat(report.changes())
                .containsExactlyInAnyOrder(
                        new CatalogueChange("merged-day", "name_en", "Our own name for it", "Newer name", false),
                        new CatalogueChange("merged-day", "rule", "--03-03", "--03-04", true),
                        new CatalogueChange("merged-day", "since", "1999", null, true),
                        new CatalogueChange("merged-day", "theme_2030", null, "Later", true));
        Observance merged = observances.require("merged-day");
        assertThat(merged.names()).containsEntry("en", "Our own name for it");
        assertThat(merged.rule()).isEqualTo("--03-04");
        assertThat(merged.since()).isNull();
        assertThat(merged.theme(2030)).isPresent();
    }

    @Test
    void whatIsNoLongerShippedStaysAndIsNamed() {
        have("dropped-day", Map.of("name_en", "Dropped Day", "kind", "day", "rule", "--03-05"));
        assertThat(bring("without", Catalogue.rows()).notShipped()).contains("dropped-day");
        assertThat(observances.withKey("dropped-day")).isPresent();
    }

    @Test
    void whatAPersonTookAwayDoesNotComeBack() {
        have("unwanted-day", Map.of("name_en", "Unwanted Day", "kind", "day", "rule", "--03-06"));
        QuarkusTransaction.requiringNew().run(() -> observances.delete("key", "unwanted-day"));
        have("unwanted-day", Map.of("name_en", "Unwanted Day", "kind", "day", "rule", "--03-07"));
        assertThat(observances.withKey("unwanted-day")).isEmpty();
    }

    private CatalogueReport have(String key, Map<String, String> texts) {
        return bring("has " + texts, shippedAnd(new CatalogueRow(key, Particulars.of(texts))));
    }

    private void edit(String key, Map<String, String> texts) {
        QuarkusTransaction.requiringNew().run(() -> {
            Observance observance = observances.require(key);
            observance.state(observance.particulars().with(texts));
        });
    }

    private CatalogueReport bring(String fingerprint, List<CatalogueRow> rows) {
        Optional<CatalogueReport> report = catalogueImport.bring(
                new Catalogue(rows, Integer.toHexString(fingerprint.hashCode()) + System.nanoTime()));
        return report.orElseThrow();
    }

    private static List<CatalogueRow> shippedAnd(CatalogueRow row) {
        List<CatalogueRow> rows = new ArrayList<>(Catalogue.rows());
        rows.add(row);
        return rows;
    }
}
