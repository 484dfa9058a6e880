package org.kalends.events.observance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import static java.util.stream.Collectors.groupingBy;

/** What the others were told about occurrences. */
@ApplicationScoped
class Occurrences implements PanacheRepositoryBase<Occurrence, UUID> {

    /** Those of these calendar years, by the observance's key. */
    Map<String, List<Occurrence>> between(int firstYear, int lastYear) {
        return list("year between ?1 and ?2", firstYear, lastYear).stream()
                .collect(groupingBy(Occurrence::observanceKey));
    }

    List<Occurrence> of(String observanceKey, int firstYear, int lastYear) {
        return list("observanceKey = ?1 and year between ?2 and ?3", observanceKey, firstYear, lastYear);
    }
}
