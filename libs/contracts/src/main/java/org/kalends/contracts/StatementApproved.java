package org.kalends.contracts;

/**
 * A second person approved this revision.
 *
 * @param statement which
 * @param revision the revision's number
 * @param contentHash the content that the approval is bound to, as in {@link StatementRevised}
 */
public record StatementApproved(StatementRef statement, int revision, String contentHash) implements StatementEvent {}
