package org.kalends.events.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jboss.resteasy.reactive.RestQuery;

/** What is asked of the month's page. All of it stays in the address. */
public record MonthFilter(
        @RestQuery String month,
        @RestQuery String office,
        @RestQuery String show) {

    /** The month asked for, or this one when none is or it cannot be read. */
    YearMonth monthOr(YearMonth current) {
        try {
            return month == null || month.isBlank() ? current : YearMonth.parse(month);
        } catch (DateTimeParseException unreadable) {
            return current;
        }
    }

    boolean campaignsOnly() {
        return "campaigns".equals(show);
    }

    boolean admits(String key) {
        return office == null || office.isBlank() || office.equals(key);
    }

    /** The address of another month with the same filters. */
    String address(YearMonth other) {
        return "/events/calendar?month=" + other + "&office=" + encoded(office) + "&show=" + encoded(show);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
