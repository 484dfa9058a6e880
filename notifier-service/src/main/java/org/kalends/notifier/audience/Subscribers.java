package org.kalends.notifier.audience;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The subscribers of every office. */
@ApplicationScoped
public class Subscribers implements PanacheRepositoryBase<Subscriber, UUID> {

    private static final String PRESENT = "office = ?1 and leftAt is null";

    /** How many an office would write to. */
    long countPresent(String office) {
        return count(PRESENT, office);
    }

    /**
     * @param page from 0
     */
    List<Subscriber> page(String office, int page, int size) {
        return find(PRESENT + " order by addressKey", office).page(page, size).list();
    }

    /** Those of the address keys that this office already has, present or gone. */
    Set<String> keysAmong(Collection<String> addressKeys, String office) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select s.addressKey from Subscriber s where s.office = :office and s.addressKey in :keys",
                        String.class)
                .setParameter("office", office)
                .setParameter("keys", addressKeys)
                .getResultList());
    }
}
