package org.kalends.contracts;

/**
 * A statement was not approved when its step was due, and by its late policy it makes no sense any more: it will never be
 * public.
 *
 * @param statement which
 * @param latePolicy the policy that decided, as in {@link StepDraftRequested}
 */
public record StatementExpired(StatementRef statement, String latePolicy) implements StatementEvent {}
