package org.kalends.contracts;

/**
 * The step was due and the statement was not released: somebody must decide.
 *
 * @param statement which
 * @param reason {@code not-approved}, {@code embargo} or {@code no-statement} (an open list)
 */
public record StatementHeld(StatementRef statement, String reason) implements StatementEvent {}
