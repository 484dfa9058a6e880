package org.kalends.events.observance;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Observances for tests, taken away after each, so that the catalogue stands alone for the others. */
@ApplicationScoped
public class ObservanceFixture {

    @Inject
    Observances observances;

    @Inject
    CatalogueEntries entries;

    @Transactional
    public void have(String key, Map<String, String> texts) {
        observances.persist(new Observance(key, Particulars.of(texts)));
    }

    @Transactional
    public void edit(String key, Map<String, String> texts) {
        Observance observance = observances.require(key);
        observance.state(observance.particulars().with(texts));
    }

    @Transactional
    public void undecide(String key, int year) {
        observances.require(key).undecide(year);
    }

    /** Takes away what is not of the shipped catalogue. */
    @Transactional
    public void catalogueAlone() {
        var shipped = Catalogue.rows().stream().map(CatalogueRow::key).toList();
        observances.delete("key not in ?1", shipped);
        entries.delete("key not in ?1", shipped);
    }
}
