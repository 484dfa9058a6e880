package org.kalends.notifier.audience;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.audience.Admission.RefusedRow;

/** Reads a list of people from CSV (RFC 4180) in UTF-8 with the header {@code address,name,locale}. Bounded in rows. */
@ApplicationScoped
class SubscriberCsv {

    private static final List<String> COLUMNS = List.of("address", "name", "locale");
    private static final String NOT_UTF_8 = "\uFFFD";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AudienceSettings settings;

    @Inject
    SubscriberCsv(AudienceSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws UnreadableList when the header is not as expected, or the file is too long
     */
    SubscriberList read(InputStream bytes) {
        List<SubscriberList.Line> lines = new ArrayList<>();
        List<RefusedRow> broken = new ArrayList<>();
        try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv = reader(text)) {
            boolean header = false;
            for (CsvRecord row : csv) {
                if (!header) {
                    checkHeader(row);
                    header = true;
                } else {
                    checkLength(lines.size() + broken.size());
                    sort(row, lines, broken);
                }
            }
            if (!header) {
                throw new UnreadableList(Sentence.of(
                        "unreadable-list.empty", "The file is empty; its first line must be address,name,locale."));
            }
        } catch (CsvParseException e) {
            broken.add(new RefusedRow(
                    lastRow(lines, broken) + 1,
                    "address",
                    Sentence.of("unreadable-list.not-csv", "From here on the file is not CSV; check its quotes.")));
        } catch (IOException e) {
            throw new UncheckedIOException("The list broke off while it was read", e);
        }
        return new SubscriberList(lines, broken);
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }

    private static void checkHeader(CsvRecord row) {
        List<String> names = row.getFields().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.equals(COLUMNS)) {
            throw new UnreadableList(Sentence.of(
                    "unreadable-list.header",
                    "The first line must be address,name,locale; it is “{0}”.",
                    String.join(",", names)));
        }
    }

    private void checkLength(int rows) {
        if (rows >= settings.maxRows()) {
            throw new UnreadableList(Sentence.of(
                    "unreadable-list.long",
                    "The list has more than {0} rows; split it into several.",
                    settings.maxRows()));
        }
    }

    private static void sort(CsvRecord row, List<SubscriberList.Line> lines, List<RefusedRow> broken) {
        long number = row.getStartingLineNumber();
        int fields = row.getFieldCount();
        if (fields != COLUMNS.size()) {
            String column = fields < COLUMNS.size() ? COLUMNS.get(fields) : "locale";
            broken.add(new RefusedRow(
                    number,
                    column,
                    Sentence.of(
                            "unreadable-list.fields",
                            "The row has {0,plural,one{# field}other{# fields}} instead of {1}.",
                            fields,
                            COLUMNS.size())));
            return;
        }
        for (int i = 0; i < fields; i++) {
            if (row.getField(i).contains(NOT_UTF_8)) {
                broken.add(new RefusedRow(
                        number, COLUMNS.get(i), Sentence.of("unreadable-list.encoding", "The text is not UTF-8.")));
                return;
            }
        }
        lines.add(new SubscriberList.Line(number, row.getField(0), row.getField(1), row.getField(2)));
    }

    private static long lastRow(List<SubscriberList.Line> lines, List<RefusedRow> broken) {
        long good = lines.isEmpty() ? 1 : lines.getLast().row();
        return broken.isEmpty() ? good : Math.max(good, broken.getLast().row());
    }
}
