package org.kalends.events.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What people did to steps. */
@ApplicationScoped
class StepChanges implements PanacheRepositoryBase<StepChange, UUID> {

    /** The newest first. */
    List<StepChange> of(UUID step) {
        return list("stepId = ?1 order by changedAt desc, id", step);
    }

    Optional<StepChange> lastOf(UUID step) {
        return find("stepId = ?1 order by changedAt desc, id", step).firstResultOptional();
    }
}
