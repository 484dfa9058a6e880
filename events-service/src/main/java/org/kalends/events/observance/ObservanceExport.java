package org.kalends.events.observance;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes observances as the CSV that can be brought in again. No cell of it is a formula to a spreadsheet. */
final class ObservanceExport {

    private static final List<String> FIELDS = List.of(
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

    private ObservanceExport() {}

    static String csv(List<Observance> observances) {
        List<String> columns = columns(observances);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            observances.forEach(o -> csv.writeRecord(cells(o, columns)));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not break off", e);
        }
        return text.toString();
    }

    private static List<String> cells(Observance observance, List<String> columns) {
        Particulars stated = observance.particulars();
        return columns.stream()
                .map(c -> c.equals("key") ? observance.key() : stated.get(c))
                .map(cell -> cell == null ? "" : SafeCell.leaving(cell))
                .toList();
    }

    private static List<String> columns(List<Observance> observances) {
        TreeSet<String> words = new TreeSet<>(Set.of("name_en"));
        observances.forEach(o -> o.particulars().texts().keySet().stream()
                .filter(f -> f.startsWith(Particulars.NAME) || f.startsWith(Particulars.DESCRIPTION))
                .forEach(words::add));
        List<String> columns = new ArrayList<>(List.of("key"));
        columns.addAll(
                Stream.concat(words.descendingSet().stream(), FIELDS.stream()).toList());
        return columns;
    }
}
