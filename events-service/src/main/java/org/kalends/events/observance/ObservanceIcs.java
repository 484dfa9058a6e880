package org.kalends.events.observance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.kalends.layout.Reader;

/**
 * Reads observances from a calendar (RFC 5545). Each event is read on its own, so that one that is broken costs no other.
 * Recurrences become date rules and are never spun out, however many they would be.
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

    @Inject
    ObservanceIcs(ImportSettings settings, Reader reader) {
        this.settings = settings;
        this.reader = reader;
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
        return blocks.stream().map(block -> row(block, words)).toList();
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

    private static FileRow row(Block block, FileWords words) {
        if (block.text().isEmpty()) {
            return FileRow.wrong(block.row(), END, words.eventUnended());
        }
        if (block.text().contains(NOT_UTF_8)) {
            return FileRow.wrong(block.row(), "SUMMARY", words.notUtf8());
        }
        try {
            Calendar calendar = new CalendarBuilder()
                    .build(new StringReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kalends//Import//EN\r\n"
                            + block.text()
                            + "END:VCALENDAR\r\n"));
            return calendar.getComponents().stream()
                    .findFirst()
                    .map(event -> new IcsEvent(event, words).row(block.row()))
                    .orElse(FileRow.wrong(block.row(), BEGIN, words.eventUnreadable("")));
        } catch (ParserException | IOException | IllegalArgumentException | DateTimeException broken) {
            return FileRow.wrong(block.row(), BEGIN, words.eventUnreadable(shortened(broken.getMessage())));
        }
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
