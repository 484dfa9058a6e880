package org.kalends.events.observance;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** What the catalogue last said, by the observance's key. */
@ApplicationScoped
class CatalogueEntries implements PanacheRepositoryBase<CatalogueEntry, String> {

    Map<String, CatalogueEntry> byKey() {
        return streamAll().collect(toMap(CatalogueEntry::key, identity()));
    }
}
