package org.kalends.events.calendar;

/** What can be shown alone, in the reader's words. */
final class Shows {

    private Shows() {}

    static String of(String show, CalendarWords words) {
        return switch (show) {
            case "campaigns" -> words.campaignsOnly();
            case "observances" -> words.observancesOnly();
            default -> words.closingsOnly();
        };
    }
}
