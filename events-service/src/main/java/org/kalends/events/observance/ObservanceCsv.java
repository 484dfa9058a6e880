package org.kalends.events.observance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.kalends.layout.Reader;

/**
 * Reads observances from CSV (RFC 4180) in UTF-8, with commas or semicolons. The first line names the columns, in any
 * order and number. Every cell is text: what begins like a formula is kept as it stands.
 */
@RequestScoped
class ObservanceCsv {

    private static final String NOT_UTF_8 = "\uFFFD";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MAX_RECORD_CHARACTERS = 64 * 1024;
    private static final Set<String> COLUMNS = Set.of(
            "key",
            "date",
            "kind",
            "rule",
            "since",
            "proclaimed_by",
            "resolution",
            "official_url",
            "topics",
            "countries",
            "sources",
            "confidence");

    private final ImportSettings settings;
    private final Reader reader;

    @Inject
    ObservanceCsv(ImportSettings settings, Reader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /** @throws UnreadableFile when the first line does not name the columns, or there are too many rows */
    List<FileRow> read(byte[] bytes) {
        FileWords words = reader.words(FileWords.class);
        String text = new String(bytes, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        List<FileRow> rows = new ArrayList<>();
        List<String> columns = null;
        try (CsvReader<CsvRecord> csv = reader(text)) {
            for (CsvRecord record : csv) {
                if (columns == null) {
                    columns = columns(record, words);
                } else if (rows.size() == settings.maxRows()) {
                    throw new UnreadableFile(words.tooManyRows(settings.maxRows()));
                } else {
                    rows.add(row(record, columns, words));
                }
            }
        } catch (CsvParseException broken) {
            rows.add(FileRow.wrong(rows.isEmpty() ? 1 : rows.getLast().row() + 1, "key", words.notCsv()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file broke off while it was read", e);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        String first = text.lines().findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(first.contains(";") && !first.contains(",") ? ';' : ',')
                .maxBufferSize(MAX_RECORD_CHARACTERS)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text));
    }

    private static List<String> columns(CsvRecord header, FileWords words) {
        List<String> columns = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            boolean known = COLUMNS.contains(column) || column.matches("(name|description)_[a-z]{2,3}(-[a-z0-9]+)*");
            if (!known || !seen.add(column)) {
                throw new UnreadableFile(words.columnUnknown(column.length() > 40 ? column.substring(0, 40) : column));
            }
        }
        if (columns.stream().noneMatch(c -> c.startsWith(Particulars.NAME))) {
            throw new UnreadableFile(words.noNameColumn());
        }
        return columns;
    }

    private static FileRow row(CsvRecord record, List<String> columns, FileWords words) {
        long number = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            return FileRow.wrong(
                    number,
                    columns.get(Math.min(record.getFieldCount(), columns.size() - 1)),
                    words.fieldsCount(record.getFieldCount(), columns.size()));
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (record.getField(i).contains(NOT_UTF_8)) {
                return FileRow.wrong(number, columns.get(i), words.notUtf8());
            }
            texts.put(columns.get(i), SafeCell.coming(record.getField(i).strip()));
        }
        return dated(number, texts, words);
    }

    /** A date of its own stands for a rule: a single day for an event, a yearly one since then for an anniversary. */
    private static FileRow dated(long number, Map<String, String> texts, FileWords words) {
        String key = texts.remove("key");
        String date = texts.remove("date");
        boolean hasDate = date != null && !date.isEmpty();
        if (texts.getOrDefault("kind", "").isEmpty()) {
            texts.put("kind", hasDate ? "anniversary" : "day");
        }
        if (hasDate && !texts.getOrDefault("rule", "").isEmpty()) {
            return FileRow.wrong(number, "date", words.dateAndRule());
        }
        if (hasDate) {
            try {
                texts.putAll(YearlyRules.of(LocalDate.parse(date), texts));
            } catch (DateTimeParseException malformed) {
                return FileRow.wrong(number, "date", words.notADate());
            }
        }
        return FileRow.good(number, key == null || key.isEmpty() ? null : key, texts);
    }
}
