package org.kalends.content.statement;

import java.time.Instant;

/**
 * One person's yes to what was submitted, in the order that the policy asks for.
 *
 * @param stage what for, in the policy's words
 * @param deputy whether the person was only asked because it was urgent
 */
public record StageApproval(String stage, String personId, String personName, boolean deputy, Instant at) {}
