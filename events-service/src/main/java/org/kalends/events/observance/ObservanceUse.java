package org.kalends.events.observance;

import java.util.Optional;

import org.kalends.layout.problem.Sentence;

/** Something that needs an observance, so that it cannot be deleted. A feature that has such things implements it. */
public interface ObservanceUse {

    /** What needs the observance with this key, in a sentence; empty when nothing does. */
    Optional<Sentence> of(String key);
}
