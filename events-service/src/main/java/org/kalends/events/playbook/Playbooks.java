package org.kalends.events.playbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every edition of every playbook. */
@ApplicationScoped
public class Playbooks implements PanacheRepositoryBase<Playbook, UUID> {

    /** @throws UnknownPlaybook when there is none with this key */
    public Playbook requireLatest(String key) {
        return latest(key).orElseThrow(() -> new UnknownPlaybook(key));
    }

    /** The latest edition of each, the shortest first: who chooses nothing plans the least. */
    public List<Playbook> latest() {
        return list("from Playbook p where p.edition = (select max(q.edition) from Playbook q where q.key = p.key)")
                .stream()
                .sorted(Comparator.comparingInt((Playbook p) -> p.milestones().size())
                        .thenComparing(Playbook::key))
                .toList();
    }

    Optional<Playbook> latest(String key) {
        return find("key = ?1 order by edition desc", key).firstResultOptional();
    }

    /** @throws UnknownPlaybook when there is no such edition */
    Playbook require(String key, int edition) {
        return find("key = ?1 and edition = ?2", key, edition)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownPlaybook(key));
    }

    /** The newest first. */
    List<Playbook> editions(String key) {
        return list("key = ?1 order by edition desc", key);
    }

    /** Lets one change of this playbook through at a time, to the end of the transaction. */
    void lock(String key) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) locked",
                        Integer.class)
                .setParameter("name", "playbook " + key)
                .getSingleResult();
    }
}
