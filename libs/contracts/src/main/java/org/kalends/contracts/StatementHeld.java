package org.kalends.contracts;

/**
 * The step was due and the statement was not released: somebody must decide.
 *
 * @param statement which
 * @param reason {@code not-approved}, {@code late} (it still goes out by itself if it is approved in time), {@code too-late},
 *     {@code embargo}, {@code languages} (a required language or variant is missing) or {@code no-statement} (an open list)
 */
public record StatementHeld(StatementRef statement, String reason) implements StatementEvent {}
