package org.kalends.events.observance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Reader;

/**
 * Reads observances from a calendar (RFC 5545). Each event is read on its own, so that one that is broken costs no other.
 * Recurrences become date rules and are never spun out, however many they would be; events that stand for single days of
 * another one are read with that one.
 */
@RequestScoped
class ObservanceIcs {

    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";
    private static final String NOT_UTF_8 = "\uFFFD";

    /** Only the day of a moment counts here. Without its zone nobody looks for the zone's rules. */
    private static final String ZONE = "(?i)^([A-Z-]+(?:;[^:\"]*)?);TZID=(?:\"[^\"]*\"|[^;:\"]*)";

    private final ImportSettings settings;
    private final Reader reader;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ObservanceIcs(ImportSettings settings, Reader reader, CurrentPerson person, Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.person = person;
        this.clock = clock;
    }

    /** An event's own lines, and the line at which it begins. */
    private record Block(long row, String text) {}

    /** @throws UnreadableFile when there are too many events, or none */
    List<FileRow> read(byte[] bytes) {
        FileWords words = reader.words(FileWords.class);
        List<Block> blocks = blocks(bytes, words);
        if (blocks.isEmpty()) {
            throw new UnreadableFile(words.noEvents());
        }
        List<Event> events = blocks.stream().map(block -> event(block, words)).toList();
        Map<String, List<IcsEvent>> replacing = replacing(events);
        return events.stream()
                .filter(event -> !event.isPartOf(replacing))
                .map(event -> row(event, replacing, words))
                .toList();
    }

    private List<Block> blocks(byte[] bytes, FileWords words) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder event = null;
        long begins = 0;
        for (Line line : unfolded(bytes)) {
            String text = line.text().strip().toUpperCase(Locale.ROOT);
            if (text.equals(BEGIN)) {
                event = new StringBuilder();
                begins = line.number();
            }
            if (event != null) {
                event.append(line.text().replaceFirst(ZONE, "$1")).append("\r\n");
            }
            if (event != null && text.equals(END)) {
                if (blocks.size() == settings.maxRows()) {
                    throw new UnreadableFile(words.tooManyRows(settings.maxRows()));
                }
                blocks.add(new Block(begins, event.toString()));
                event = null;
            }
        }
        if (event != null) {
            blocks.add(new Block(begins, ""));
        }
        return blocks;
    }

    /** An event as it was read: what it says, or what is wrong with it. */
    private record Event(long row, IcsEvent says, FileRow wrong) {

        /** Whether it stands for a day of another event of the file. */
        boolean isPartOf(Map<String, List<IcsEvent>> replacing) {
            return says != null
                    && says.replaces().isPresent()
                    && replacing.getOrDefault(says.uid(), List.of()).contains(says);
        }
    }

    /** The events that stand for single days of others, by the UID of those; one without its series stands for itself. */
    private static Map<String, List<IcsEvent>> replacing(List<Event> events) {
        Set<String> series = events.stream()
                .filter(event -> event.says() != null && event.says().replaces().isEmpty())
                .map(event -> event.says().uid())
                .filter(uid -> !uid.isEmpty())
                .collect(Collectors.toSet());
        return events.stream()
                .map(Event::says)
                .filter(says -> says != null && says.replaces().isPresent() && series.contains(says.uid()))
                .collect(Collectors.groupingBy(IcsEvent::uid));
    }

    private FileRow row(Event event, Map<String, List<IcsEvent>> replacing, FileWords words) {
        if (event.wrong() != null) {
            return event.wrong();
        }
        try {
            return new IcsSeries(
                            event.says(), replacing.getOrDefault(event.says().uid(), List.of()))
                    .row(
                            event.row(),
                            words,
                            (year, dates) -> new DateDecision(
                                    year, dates, words.ofTheCalendar(), person.name(), clock.instant()));
        } catch (IllegalArgumentException | DateTimeException broken) {
            return FileRow.wrong(event.row(), BEGIN, words.eventUnreadable(shortened(broken.getMessage())));
        }
    }

    private static Event event(Block block, FileWords words) {
        if (block.text().isEmpty()) {
            return wrong(block, END, words.eventUnended());
        }
        if (block.text().contains(NOT_UTF_8)) {
            return wrong(block, "SUMMARY", words.notUtf8());
        }
        try {
            Calendar calendar = new CalendarBuilder()
                    .build(new StringReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kalends//Import//EN\r\n"
                            + block.text()
                            + "END:VCALENDAR\r\n"));
            IcsEvent says = calendar.getComponents().stream()
                    .findFirst()
                    .map(IcsEvent::new)
                    .orElseThrow(() -> new ParserException("", 0));
            says.replaces();
            return new Event(block.row(), says, null);
        } catch (ParserException | IOException | IllegalArgumentException | DateTimeException broken) {
            return wrong(block, BEGIN, words.eventUnreadable(shortened(broken.getMessage())));
        }
    }

    private static Event wrong(Block block, String field, String message) {
        return new Event(block.row(), null, FileRow.wrong(block.row(), field, message));
    }

    private static String shortened(String message) {
        String text =
                message == null ? "" : message.replaceAll("\\s+", " ").replaceFirst("^Error at line [0-9]+: ?", "");
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    /** A line after unfolding (RFC 5545, section 3.1), with the number of its first part. */
    private record Line(long number, String text) {}

    /** Folds may cut a letter in two: lines are joined as bytes, before they become text. */
    private static List<Line> unfolded(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        long begins = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                number++;
                boolean folded = i + 1 < bytes.length && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t');
                if (folded) {
                    i++;
                } else {
                    lines.add(new Line(begins, line.toString(StandardCharsets.UTF_8)));
                    line.reset();
                    begins = number;
                }
            } else if (bytes[i] != '\r') {
                line.write(bytes[i]);
            }
        }
        lines.add(new Line(begins, line.toString(StandardCharsets.UTF_8)));
        return lines;
    }
}
