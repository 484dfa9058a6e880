package org.kalends.content.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The fact sheets of every scope. */
@ApplicationScoped
public class FactSheets implements PanacheRepositoryBase<FactSheet, UUID> {

    Optional<FactSheet> of(FactScope scope) {
        return sheets(scope).stream()
                .filter(sheet -> sheet.scope().equals(scope))
                .findFirst();
    }

    /** What holds for this observance in this year at this office: the wider sheets with the narrower ones laid over them. */
    public Facts merged(FactScope scope) {
        return FactsJson.from(sheets(scope).stream()
                .sorted(Comparator.comparingInt(FactSheet::narrowness))
                .map(FactSheet::tree)
                .reduce(JsonNodeFactory.instance.objectNode(), FactsJson::overlay, FactsJson::overlay));
    }

    List<FactSheet> all() {
        return list("order by observance, year nulls first, office nulls first");
    }

    private List<FactSheet> sheets(FactScope scope) {
        return list(
                "observance = ?1 and (year is null or year = ?2) and (office is null or office = ?3)",
                scope.observance(),
                scope.year(),
                scope.office());
    }
}
