package org.kalends.content.facts;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/**
 * Takes the newest earlier year's facts over into a year that has none, each to be confirmed. A year that has a sheet is left
 * alone.
 */
@ApplicationScoped
public class SheetCopying {

    private final FactSheets sheets;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    SheetCopying(FactSheets sheets, OfficeLimit limit, CurrentPerson person, Clock clock) {
        this.sheets = sheets;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /** Offers what earlier years said where a statement of this year is drafted: for every office, and for this one. */
    @Transactional
    public void offer(FactScope scope) {
        FactAct act = new FactAct(FactAct.By.KALENDS, clock.instant());
        List<FactSheet> known = sheets.untilYearOf(scope);
        FactScope wide = new FactScope(scope.observance(), scope.year(), null);
        Optional<FactSheet> forAll = of(known, wide).or(() -> copied(known, wide, Set.of(), act));
        if (of(known, scope).isEmpty()) {
            copied(known, scope, forAll.map(FactSheet::stated).orElse(Set.of()), act);
        }
    }

    /**
     * Copies on somebody's word into exactly this scope.
     *
     * @throws NothingToCopy when it is stated already, or no earlier year is
     */
    @Transactional
    SheetView copy(FactScope scope) {
        if (scope.office() != null) {
            limit.require(scope.office());
        }
        FactAct act = new FactAct(new FactAct.By(person.id(), person.name()), clock.instant());
        List<FactSheet> known = scope.year() == null ? List.of() : sheets.untilYearOf(scope);
        if (of(known, scope).isPresent()) {
            throw NothingToCopy.stated();
        }
        Set<Fact> wider = scope.office() == null
                ? Set.of()
                : of(known, new FactScope(scope.observance(), scope.year(), null))
                        .map(FactSheet::stated)
                        .orElse(EnumSet.noneOf(Fact.class));
        FactSheet sheet = copied(known, scope, wider, act).orElseThrow(NothingToCopy::noEarlierYear);
        sheets.flush();
        return SheetView.of(sheet, act.today());
    }

    /** The year whose sheet would be copied. */
    @Transactional
    Optional<FactSheet> earlier(FactScope scope) {
        return scope.year() == null ? Optional.empty() : earlier(sheets.untilYearOf(scope), scope);
    }

    private Optional<FactSheet> copied(List<FactSheet> known, FactScope scope, Set<Fact> stated, FactAct act) {
        return earlier(known, scope).map(earlier -> {
            FactSheet sheet = new FactSheet(scope);
            sheet.copy(earlier, stated, act);
            sheets.persist(sheet);
            return sheet;
        });
    }

    private static Optional<FactSheet> earlier(List<FactSheet> known, FactScope scope) {
        return known.stream()
                .filter(sheet -> sheet.year() < scope.year() && Objects.equals(sheet.office(), scope.office()))
                .findFirst();
    }

    private static Optional<FactSheet> of(List<FactSheet> known, FactScope scope) {
        return known.stream().filter(sheet -> sheet.scope().equals(scope)).findFirst();
    }
}
