package org.kalends.events.campaign;

/** A reason in a person's words. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /** @throws InvalidPlan when there is none, or it is too long */
    static String given(String reason, String otherwise) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidPlan("reason", otherwise);
        }
        if (reason.length() > LONGEST) {
            throw new InvalidPlan("reason", "Give the reason in at most " + LONGEST + " characters.");
        }
        return reason.strip();
    }
}
