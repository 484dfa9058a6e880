package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a message of content-service means for a step.
 *
 * @param statementId the statement
 * @param sequence its place in the statement's history
 * @param state where the step stands by it
 * @param reason why, in one word of content-service or of ours; may be null
 * @param missingFacts what the draft still needs; null when the message does not say
 * @param at the instant it was heard, or the one it tells
 */
record StatementNews(
        UUID statementId, long sequence, StepState state, String reason, List<String> missingFacts, Instant at) {}
