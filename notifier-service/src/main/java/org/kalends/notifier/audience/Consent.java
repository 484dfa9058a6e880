package org.kalends.notifier.audience;

import java.time.Instant;

import org.kalends.layout.problem.Sentence;

/**
 * How somebody agreed to be written to.
 *
 * @param how {@code form} or {@code list}, and who entered it
 * @param at the instant
 */
record Consent(Sentence how, Instant at) {}
