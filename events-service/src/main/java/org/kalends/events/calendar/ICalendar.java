package org.kalends.events.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes entries as iCalendar (RFC 5545, RFC 7986). Lines are folded at 75 octets, between characters. The same entries
 * always give the same text: DTSTAMP is the moment of the last change, as is right for a calendar without a METHOD.
 */
final class ICalendar {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, EntryState> states;

    private ICalendar(Map<String, EntryState> states) {
        this.states = states;
    }

    /** @param states for each entry's uid */
    static String of(FeedHead head, List<Entry> entries, List<Entry> withdrawn, Map<String, EntryState> states) {
        ICalendar calendar = new ICalendar(states);
        calendar.head(head);
        entries.forEach(entry -> calendar.event(entry, entry.tentative() ? "TENTATIVE" : "CONFIRMED"));
        withdrawn.forEach(entry -> calendar.event(entry, "CANCELLED"));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void head(FeedHead head) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Kalends//Calendar//" + head.locale().getLanguage().toUpperCase(Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        line("UID:" + head.uid());
        line("NAME:" + escaped(head.name()));
        line("X-WR-CALNAME:" + escaped(head.name()));
        states.values().stream()
                .map(EntryState::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> line("LAST-MODIFIED:" + moment(at)));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
        line("COLOR:black");
    }

    private void event(Entry entry, String status) {
        EntryState state = states.get(entry.uid());
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("SEQUENCE:" + state.sequence());
        line("DTSTAMP:" + moment(state.changedAt()));
        line("LAST-MODIFIED:" + moment(state.changedAt()));
        when(entry);
        line("SUMMARY:" + escaped(entry.title()));
        if (!entry.detail().isEmpty()) {
            line("DESCRIPTION:" + escaped(entry.detail()));
        }
        if (entry.url() != null) {
            line("URL:" + entry.url());
        }
        if (!entry.topics().isEmpty()) {
            line("CATEGORIES:" + entry.topics().stream().map(ICalendar::escaped).collect(Collectors.joining(",")));
        }
        line("STATUS:" + status);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void when(Entry entry) {
        if (entry.at() == null) {
            line("DTSTART;VALUE=DATE:" + date(entry.first()));
            line("DTEND;VALUE=DATE:" + date(entry.last().plusDays(1)));
        } else {
            line("DTSTART:" + moment(entry.at()));
        }
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** RFC 5545, 3.3.11; what is no text at all, such as a bell, is left out. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
