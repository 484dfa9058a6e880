package org.kalends.events.observance;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
class CatalogueImportTest {

    @Inject
    CatalogueImport catalogueImport;

    @Inject
    Observances observances;

    @Test
    void theFirstStartBringsEveryRow() {
        assertThat(observances.count()).isEqualTo(438);
    }

    @Test
    void theNextImportAddsNothing() {
        assertThat(catalogueImport.add()).isZero();
        assertThat(observances.count()).isEqualTo(438);
    }

    @Test
    void theFoundingObservanceIsKnownInRussianToo() {
        Observance founding = observances.require("world-day-against-trafficking-in-persons");
        assertThat(founding.names()).containsKeys("en", "ru");
        assertThat(founding.since()).isEqualTo(2013);
        assertThat(founding.topics()).contains("trafficking");
    }
}
