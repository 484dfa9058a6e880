package org.kalends.events.observance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.Reader;

/** Adds the observances that people enter, and changes what is known of any. */
@ApplicationScoped
public class ObservanceRegister {

    private final Observances observances;
    private final ObservanceKeys keys;
    private final ObservanceChecks checks;
    private final OccurrenceHorizon horizon;
    private final Reader reader;

    @Inject
    ObservanceRegister(
            Observances observances,
            ObservanceKeys keys,
            ObservanceChecks checks,
            OccurrenceHorizon horizon,
            Reader reader) {
        this.observances = observances;
        this.keys = keys;
        this.checks = checks;
        this.horizon = horizon;
        this.reader = reader;
    }

    /**
     * Adds an observance.
     *
     * @param key its short stable name; null to have one made from its name
     * @throws InvalidObservance with every fault, and when something has this key
     */
    @Transactional
    Observance add(String key, Particulars stated) {
        checks.require(stated);
        observances.lockForImport();
        Observance added = new Observance(key == null ? keys.free(firstName(stated)) : fit(key), stated);
        observances.persistAndFlush(added);
        horizon.tell(added);
        return added;
    }

    /**
     * Changes what is known of it. The same again changes nothing.
     *
     * @param version what it was when it was read
     * @throws ObservanceChangedMeanwhile when somebody changed it since
     */
    @Transactional
    Observance change(String key, long version, Particulars stated) {
        Observance known = observances.requireUnchanged(key, version);
        checks.require(stated);
        if (!known.particulars().equals(stated)) {
            known.state(stated);
            observances.flush();
            horizon.tell(known);
        }
        return known;
    }

    private String fit(String key) {
        EntryWords words = reader.words(EntryWords.class);
        if (!ObservanceKeys.isFit(key)) {
            throw InvalidObservance.of("key", words.keyUnfit());
        }
        if (observances.withKey(key).isPresent()) {
            throw InvalidObservance.of("key", words.keyTaken(key));
        }
        return key;
    }

    private static String firstName(Particulars stated) {
        return stated.under(Particulars.NAME)
                .getOrDefault("en", stated.under(Particulars.NAME).firstEntry().getValue());
    }
}
