package org.kalends.contracts;

import java.util.UUID;

/**
 * Which statement an event speaks of.
 *
 * @param statementId the statement
 * @param stepId the step that asked for it
 * @param campaignId the campaign of that step
 * @param office the office's key
 * @param sequence the place in the statement's history, from 1; a lower one than already heard is to be ignored
 */
public record StatementRef(UUID statementId, UUID stepId, UUID campaignId, String office, long sequence) {}
