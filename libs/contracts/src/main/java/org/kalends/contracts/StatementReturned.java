package org.kalends.contracts;

/**
 * The approver asks for changes instead of approving.
 *
 * @param statement which
 * @param revision the revision's number
 */
public record StatementReturned(StatementRef statement, int revision) implements StatementEvent {}
