package org.kalends.notifier.suppression;

import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who is not to be written to, and why. Addresses are only known here by their keyed hash. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<Suppression, Suppression.Whom> {

    private final KeyRing keys;
    private final Clock clock;

    @Inject
    Suppressions(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param address in its one spelling, see the audience's address keys
     */
    public String hash(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.hashOfAddress(address));
    }

    /** No mail of this office goes to that address any more; saying it again changes nothing. */
    public void suppress(String addressHash, String office, SuppressionReason reason) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO suppression (address_hash, scope, reason, since) VALUES (:hash, :scope, :reason, :since)
                        ON CONFLICT DO NOTHING""")
                .setParameter("hash", addressHash)
                .setParameter("scope", office)
                .setParameter("reason", reason.name())
                .setParameter("since", clock.instant())
                .executeUpdate();
    }

    /** No mail of any office goes to that address any more. */
    public void suppressEverywhere(String addressHash, SuppressionReason reason) {
        suppress(addressHash, Suppression.EVERYWHERE, reason);
    }

    /** Those of the hashes that this office must not write to. */
    public Set<String> among(Collection<String> addressHashes, String office) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select s.whom.addressHash from Suppression s"
                                + " where s.whom.addressHash in :hashes and s.whom.scope in :scopes",
                        String.class)
                .setParameter("hashes", addressHashes)
                .setParameter("scopes", List.of(office, Suppression.EVERYWHERE))
                .getResultList());
    }

    public boolean holds(String addressHash, String office) {
        return !among(List.of(addressHash), office).isEmpty();
    }
}
