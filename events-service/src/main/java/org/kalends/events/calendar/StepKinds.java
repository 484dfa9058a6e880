package org.kalends.events.calendar;

/** The kinds of step in the reader's words; a kind without words stands as it is. */
final class StepKinds {

    private StepKinds() {}

    static String of(String kind, CalendarWords words) {
        return switch (kind) {
            case "statement" -> words.statement();
            case "teaser" -> words.teaser();
            case "reminder" -> words.reminder();
            case "follow-up" -> words.followUp();
            case "briefing" -> words.briefing();
            default -> kind;
        };
    }
}
