package org.kalends.content.office;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.OfficeSnapshot;

/** The offices heard of so far. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    public List<OfficeSnapshot> known() {
        return list("order by key").stream().map(Office::snapshot).toList();
    }

    public Optional<OfficeSnapshot> snapshot(String key) {
        return findByIdOptional(key).map(Office::snapshot);
    }
}
