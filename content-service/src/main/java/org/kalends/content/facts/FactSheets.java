package org.kalends.content.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The fact sheets of every scope. */
@ApplicationScoped
public class FactSheets implements PanacheRepositoryBase<FactSheet, UUID> {

    Optional<FactSheet> of(FactScope scope) {
        return sheets(scope).stream()
                .filter(sheet -> sheet.scope().equals(scope))
                .findFirst();
    }

    /**
     * What holds for this observance in this year at this office: the wider sheets with the narrower ones laid over them. A
     * fact that waits to be confirmed hides what a wider sheet says of it.
     *
     * @param today what each 'confirm by' is held against
     */
    public KnownFacts known(FactScope scope, LocalDate today) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        Map<Fact, FactScope> open = new EnumMap<>(Fact.class);
        for (FactSheet sheet : fromWideToNarrow(scope)) {
            ObjectNode confirmed = sheet.tree();
            sheet.stated().forEach(open::remove);
            for (Fact fact : sheet.open(today)) {
                fact.removeFrom(confirmed);
                fact.removeFrom(merged);
                open.put(fact, sheet.scope());
            }
            merged = FactsJson.overlay(merged, confirmed);
        }
        return new KnownFacts(FactsJson.from(merged), Map.copyOf(open));
    }

    /** The sheets of every year before this one and of this one, of this office and of every office. */
    List<FactSheet> untilYearOf(FactScope scope) {
        return list(
                "observance = ?1 and year <= ?2 and (office is null or office = ?3) order by year desc",
                scope.observance(),
                scope.year(),
                scope.office());
    }

    List<FactSheet> all() {
        return list("order by observance, year nulls first, office nulls first");
    }

    private List<FactSheet> fromWideToNarrow(FactScope scope) {
        return sheets(scope).stream()
                .sorted(Comparator.comparingInt(FactSheet::narrowness))
                .toList();
    }

    private List<FactSheet> sheets(FactScope scope) {
        return list(
                "observance = ?1 and (year is null or year = ?2) and (office is null or office = ?3)",
                scope.observance(),
                scope.year(),
                scope.office());
    }
}
