package org.kalends.events.observance;

import java.util.List;
import java.util.Properties;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Brings the shipped catalogue into the database, each key once. */
@ApplicationScoped
class CatalogueImport {

    private static final Logger LOG = Logger.getLogger(CatalogueImport.class);

    private final Observances observances;

    @Inject
    CatalogueImport(Observances observances) {
        this.observances = observances;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        int added = add();
        if (added > 0) {
            LOG.infof("%d observances of the catalogue were added", added);
        }
    }

    /** @return how many keys were new */
    @Transactional
    int add() {
        observances.lockForImport();
        Set<String> known = observances.keys();
        Properties russian = Catalogue.russianNames();
        List<Observance> added = Catalogue.rows().stream()
                .filter(row -> !known.contains(row.key()))
                .map(row -> new Observance(row, Catalogue.names(row, russian)))
                .toList();
        observances.persist(added);
        return added.size();
    }
}
