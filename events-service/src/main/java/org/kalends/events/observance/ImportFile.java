package org.kalends.events.observance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

/** A file of observances as it comes in: bounded in bytes before anything looks into it, then read as what it is. */
@RequestScoped
class ImportFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] CALENDAR = "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII);

    private final ObservanceCsv csv;
    private final ObservanceIcs ics;
    private final ImportSettings settings;
    private final Reader reader;

    @Inject
    ImportFile(ObservanceCsv csv, ObservanceIcs ics, ImportSettings settings, Reader reader) {
        this.csv = csv;
        this.ics = ics;
        this.settings = settings;
        this.reader = reader;
    }

    /** @throws UnreadableFile when it is too large */
    byte[] read(InputStream in) {
        return bounded(in, reader.words(FileWords.class));
    }

    /** @throws UnreadableFile when it is too large, has too many rows, or is neither CSV nor a calendar */
    List<FileRow> rows(InputStream in) {
        return rows(read(in));
    }

    /** @throws UnreadableFile when it has too many rows, or is neither CSV nor a calendar */
    List<FileRow> rows(byte[] bytes) {
        FileWords words = reader.words(FileWords.class);
        if (bytes.length == 0) {
            throw new UnreadableFile(words.empty());
        }
        if (isUtf16(bytes)) {
            throw new UnreadableFile(words.utf16());
        }
        return isCalendar(bytes) ? ics.read(bytes) : csv.read(bytes);
    }

    private byte[] bounded(InputStream in, FileWords words) {
        try {
            byte[] bytes = in.readNBytes(settings.maxBytes() + 1);
            if (bytes.length > settings.maxBytes()) {
                throw new UnreadableFile(words.tooLarge(settings.maxBytes() / MEGABYTE));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file broke off while it was read", e);
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static boolean isCalendar(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        if (bytes.length < start + CALENDAR.length) {
            return false;
        }
        for (int i = 0; i < CALENDAR.length; i++) {
            if (Character.toUpperCase(bytes[start + i]) != CALENDAR[i]) {
                return false;
            }
        }
        return true;
    }
}
