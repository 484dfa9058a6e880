package org.kalends.notifier.office;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.contracts.OfficeRegistered;

/** The offices that were told of. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    /**
     * @throws UnknownOffice when no such office was told of
     */
    public Office byKey(String key) {
        return findByIdOptional(key).orElseThrow(() -> new UnknownOffice(key));
    }

    public List<Office> inOrder() {
        return list("order by key");
    }

    void learn(OfficeRegistered told) {
        findByIdOptional(told.office().key())
                .ifPresentOrElse(known -> known.hear(told), () -> persist(new Office(told)));
    }
}
