package org.kalends.content.facts;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** States what is true for an observance, a year and an office. */
@ApplicationScoped
public class FactKeeping {

    private final FactSheets sheets;
    private final Clock clock;

    @Inject
    FactKeeping(FactSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @return whether the sheet is new */
    @Transactional
    boolean state(FactScope scope, Facts facts, String person) {
        Optional<FactSheet> kept = sheets.of(scope);
        FactSheet sheet = kept.orElseGet(() -> new FactSheet(scope));
        sheet.state(facts, person, clock.instant());
        if (kept.isEmpty()) {
            sheets.persist(sheet);
        }
        return kept.isEmpty();
    }
}
