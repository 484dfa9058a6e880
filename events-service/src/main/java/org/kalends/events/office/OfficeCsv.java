package org.kalends.events.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.kalends.layout.problem.Sentence;

/**
 * Reads a list of offices from CSV (RFC 4180) in UTF-8. The header names the columns, in any order; {@code key} must be among
 * them. Bounded in bytes and rows.
 */
final class OfficeCsv {

    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_ROWS = 2_000;

    private static final String COLUMN =
            "key|country|zone|locales|weekend|subdivision|hub|(name|city|speaker_title)_[a-z]{2,3}(-[a-z0-9]{2,8})*|speaker_(name|since|until)";
    private static final String NOT_UTF_8 = "\uFFFD";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Sentence NO_UTF_8 =
            Sentence.of("unreadable-office-list.no-utf-8", "The text is not UTF-8. Save the file as CSV UTF-8.");
    private static final Sentence A_FORMULA = Sentence.of(
            "unreadable-office-list.formula", "The cell begins like a formula of a spreadsheet. Begin it otherwise.");
    private static final String FORMULA = "(?s)[=+@\\t\\r-].*";

    private final List<OfficeRow> rows = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private List<String> columns;

    private OfficeCsv() {}

    /** The rows that can be read, and those that cannot. */
    record Lines(List<OfficeRow> rows, List<Broken> broken) {}

    /** A row that is left out, the column at fault and what is wrong with it. */
    record Broken(long row, String column, Sentence why) {}

    /** @throws UnreadableOfficeList when the header is not as expected, or the file is too long */
    static Lines read(InputStream bytes) {
        OfficeCsv reading = new OfficeCsv();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text(bytes)))) {
            csv.forEach(reading::take);
        } catch (CsvParseException e) {
            reading.broken.add(new Broken(
                    reading.last() + 1,
                    "key",
                    Sentence.of(
                            "unreadable-office-list.no-csv", "From here on the file is not CSV: {0}", e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("The list broke off while it was read", e);
        }
        if (reading.columns == null) {
            throw new UnreadableOfficeList(Sentence.of(
                    "unreadable-office-list.empty",
                    "The file is empty; its first line names the columns, such as key,country."));
        }
        return new Lines(reading.rows, reading.broken);
    }

    private static String text(InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw new UnreadableOfficeList(
                    Sentence.of("unreadable-office-list.bytes", "The file has more than 2 MB; split it into several."));
        }
        return new String(read, StandardCharsets.UTF_8).replaceFirst("^" + BYTE_ORDER_MARK, "");
    }

    private void take(CsvRecord row) {
        if (columns == null) {
            columns = header(row);
        } else if (rows.size() + broken.size() >= MAX_ROWS) {
            throw new UnreadableOfficeList(Sentence.of(
                    "unreadable-office-list.rows",
                    "The list has more than {0} rows; split it into several.",
                    MAX_ROWS));
        } else {
            sort(row);
        }
    }

    private static List<String> header(CsvRecord row) {
        List<String> names = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : names) {
            if (!name.matches(COLUMN) || names.indexOf(name) != names.lastIndexOf(name)) {
                throw new UnreadableOfficeList(Sentence.of(
                        "unreadable-office-list.column",
                        "The column \"{0}\" is not known or stands twice. Columns are key, country, zone, locales, weekend,"
                                + " subdivision, hub, speaker_name, speaker_since, speaker_until, and for each language"
                                + " name_en, city_en, speaker_title_en.",
                        name));
            }
        }
        if (!names.contains("key")) {
            throw new UnreadableOfficeList(Sentence.of(
                    "unreadable-office-list.header", "The first line must name the columns, with \"key\" among them."));
        }
        return names;
    }

    private void sort(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            String column = columns.get(Math.min(row.getFieldCount(), columns.size() - 1));
            Sentence reason = Sentence.of(
                    "unreadable-office-list.fields",
                    "The row has {0} fields instead of {1}.",
                    row.getFieldCount(),
                    columns.size());
            broken.add(new Broken(line, column, reason));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.getField(i).strip();
            if (cell.contains(NOT_UTF_8)) {
                broken.add(new Broken(line, columns.get(i), NO_UTF_8));
                return;
            }
            if (cell.matches(FORMULA)) {
                broken.add(new Broken(line, columns.get(i), A_FORMULA));
                return;
            }
            cells.put(columns.get(i), cell);
        }
        rows.add(new OfficeRow(line, cells));
    }

    private long last() {
        long good = rows.isEmpty() ? 1 : rows.getLast().line();
        return broken.isEmpty() ? good : Math.max(good, broken.getLast().row());
    }
}
