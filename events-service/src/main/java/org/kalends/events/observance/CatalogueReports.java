package org.kalends.events.observance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What each version of the catalogue changed. */
@ApplicationScoped
class CatalogueReports implements PanacheRepositoryBase<CatalogueReport, UUID> {

    Optional<CatalogueReport> latest() {
        return find("order by at desc").firstResultOptional();
    }

    List<CatalogueReport> latest(int most) {
        return find("order by at desc").page(0, most).list();
    }
}
