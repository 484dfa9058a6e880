package org.kalends.events.playbook;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every edition of every playbook. */
@ApplicationScoped
public class Playbooks implements PanacheRepositoryBase<Playbook, UUID> {

    /** @throws UnknownPlaybook when there is none with this key */
    public Playbook requireLatest(String key) {
        return find("key = ?1 order by edition desc", key)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownPlaybook(key));
    }

    public List<Playbook> latest() {
        return list("from Playbook p where p.edition = (select max(q.edition) from Playbook q where q.key = p.key)"
                + " order by p.key");
    }
}
