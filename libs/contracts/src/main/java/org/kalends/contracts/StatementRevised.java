package org.kalends.contracts;

/**
 * A person saved a new revision.
 *
 * @param statement which
 * @param revision the new revision's number
 * @param contentHash SHA-256 over every variant, in lower-case hexadecimal
 * @param approvalLapsed whether an approval of an earlier revision lapsed by it
 */
public record StatementRevised(StatementRef statement, int revision, String contentHash, boolean approvalLapsed)
        implements StatementEvent {}
