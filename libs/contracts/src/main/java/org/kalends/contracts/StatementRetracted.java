package org.kalends.contracts;

import java.time.Instant;
import java.util.Map;

/**
 * A statement that was public is taken back. Nothing of it may be sent from now on, and what shows it should say so or go.
 *
 * @param statement which
 * @param revision the revision that was public until now
 * @param reason why, in words for the public, as a person gave it
 * @param retractedAt the instant of the retraction
 * @param pages the path of each page per language (BCP 47), where the reason is read from now on
 */
public record StatementRetracted(
        StatementRef statement, int revision, String reason, Instant retractedAt, Map<String, String> pages)
        implements StatementEvent {}
