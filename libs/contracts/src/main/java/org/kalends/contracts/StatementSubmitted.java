package org.kalends.contracts;

/**
 * The author asks for approval of this revision.
 *
 * @param statement which
 * @param revision the revision's number
 * @param contentHash as in {@link StatementRevised}
 */
public record StatementSubmitted(StatementRef statement, int revision, String contentHash) implements StatementEvent {}
