package org.kalends.events.observance;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Sentence;

/** Deletes what a person entered, and hides what came with the catalogue. Either way its occurrences are withdrawn. */
@ApplicationScoped
class ObservanceRemoving {

    private final Observances observances;
    private final OccurrenceHorizon horizon;
    private final Instance<ObservanceUse> uses;

    @Inject
    ObservanceRemoving(Observances observances, OccurrenceHorizon horizon, Instance<ObservanceUse> uses) {
        this.observances = observances;
        this.horizon = horizon;
        this.uses = uses;
    }

    /**
     * Deletes it.
     *
     * @param version what it was when it was read
     * @throws ShippedObservance when it came with the catalogue
     * @throws ObservanceInUse when something needs it
     */
    @Transactional
    void delete(String key, long version) {
        Observance known = observances.requireUnchanged(key, version);
        if (!known.isOwn()) {
            throw new ShippedObservance();
        }
        List<Sentence> needed =
                uses.stream().map(use -> use.of(key)).flatMap(Optional::stream).toList();
        if (!needed.isEmpty()) {
            throw new ObservanceInUse(needed);
        }
        horizon.withdraw(known);
        observances.delete(known);
    }

    /** Hides it or shows it again. The same again changes nothing. */
    @Transactional
    Observance hide(String key, boolean away) {
        Observance known = observances.requireHeld(key);
        if (known.isHidden() != away) {
            known.hide(away);
            observances.flush();
            horizon.tell(known);
        }
        return known;
    }
}
