package org.kalends.content.office;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Steps;
import org.kalends.contracts.OfficeRegistered;
import org.kalends.contracts.OfficeSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class OfficeListenerTest {

    @Inject
    OfficeListener listener;

    @Inject
    Offices offices;

    @Test
    void newsHeardTwiceOrInTheWrongOrderChangesNothing() {
        OfficeSnapshot first = Steps.office("office-news");
        OfficeSnapshot renamed = new OfficeSnapshot(
                first.key(),
                Map.of("en", "Renamed"),
                first.country(),
                first.cities(),
                first.zone(),
                first.locales(),
                null);
        var newer = Steps.message(new OfficeRegistered(renamed, 2));

        listener.hear(newer);
        listener.hear(newer);
        listener.hear(Steps.message(new OfficeRegistered(first, 1)));

        assertThat(offices.known())
                .filteredOn(office -> office.key().equals("office-news"))
                .containsExactly(renamed);
    }
}
