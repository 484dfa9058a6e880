package org.kalends.content.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.ledger.Deed;
import org.kalends.content.ledger.Ledger;
import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/** States and confirms what is true for an observance, a year and an office. */
@ApplicationScoped
public class FactKeeping {

    private final FactSheets sheets;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    FactKeeping(FactSheets sheets, OfficeLimit limit, CurrentPerson person, Ledger ledger, Clock clock) {
        this.sheets = sheets;
        this.limit = limit;
        this.person = person;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * States the facts of a scope anew.
     *
     * @param read the version that was read; null for whichever there is
     * @param confirmed a fact that is confirmed along with it; null for none
     * @return the sheet, and whether it is new
     */
    @Transactional
    Kept state(FactScope scope, Facts facts, Integer read, Fact confirmed) {
        mine(scope);
        Optional<FactSheet> kept = sheets.of(scope);
        FactSheet sheet = kept.orElseGet(() -> new FactSheet(scope));
        unchangedSince(read, kept);
        sheet.state(facts, act());
        if (confirmed != null) {
            confirm(sheet, confirmed, null);
        }
        sheets.persistAndFlush(sheet);
        return new Kept(SheetView.of(sheet, FactAct.today(clock)), kept.isEmpty());
    }

    /** A sheet after it was stated. */
    record Kept(SheetView sheet, boolean added) {}

    /**
     * Somebody says that these facts hold.
     *
     * @param next the day by which they have to be confirmed again; null for none
     */
    @Transactional
    SheetView confirm(FactScope scope, Collection<Fact> facts, LocalDate next, Integer read) {
        mine(scope);
        FactSheet sheet = sheets.of(scope).orElseThrow(() -> new NoSuchSheet(scope.observance()));
        unchangedSince(read, Optional.of(sheet));
        facts.forEach(fact -> confirm(sheet, fact, next));
        sheets.flush();
        return SheetView.of(sheet, FactAct.today(clock));
    }

    @Transactional
    Optional<SheetView> sheet(FactScope scope) {
        mine(scope);
        return sheets.of(scope).map(sheet -> SheetView.of(sheet, FactAct.today(clock)));
    }

    private void confirm(FactSheet sheet, Fact fact, LocalDate next) {
        FactAct act = act();
        sheet.confirm(fact, next, act);
        String said = String.valueOf(fact.of(sheet.tree()));
        ledger.record(new Deed(
                null,
                sheet.scope().path(),
                "FACT_CONFIRMED",
                0,
                Deed.fingerprint(said),
                act.by().id(),
                act.by().name(),
                fact.key(),
                act.at()));
    }

    private void unchangedSince(Integer read, Optional<FactSheet> sheet) {
        if (read != null && read != sheet.map(FactSheet::version).orElse(0)) {
            throw new ChangedSheet(sheet.map(FactSheet::changedBy).orElse(""));
        }
    }

    private void mine(FactScope scope) {
        if (scope.office() != null) {
            limit.require(scope.office());
        }
    }

    private FactAct act() {
        return new FactAct(new FactAct.By(person.id(), person.name()), clock.instant());
    }
}
