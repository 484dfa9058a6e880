package org.kalends.content.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;

/** The observances of the catalogue as content-service hears of them, each on a day of 2026. */
final class CatalogueDay {

    private static final Path CATALOGUE = Path.of("../events-service/src/main/resources/catalogue");
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final Pattern FIXED = Pattern.compile("^(?:range:)?(--\\d\\d-\\d\\d)");

    private CatalogueDay() {}

    static List<OccurrenceSnapshot> all() {
        try {
            Properties russian = new Properties();
            russian.load(Files.newBufferedReader(CATALOGUE.resolve("names_ru.properties")));
            return Files.readAllLines(CATALOGUE.resolve("observances.csv")).stream()
                    .skip(1)
                    .map(line -> occurrence(cells(line), russian))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OccurrenceSnapshot occurrence(List<String> row, Properties russian) {
        Map<String, String> names = new HashMap<>(Map.of("en", row.get(1)));
        names.computeIfAbsent("ru", locale -> russian.getProperty(row.get(0)));
        Matcher fixed = FIXED.matcher(row.get(3));
        MonthDay day = fixed.find() ? MonthDay.parse(fixed.group(1)) : MonthDay.of(6, 15);
        return new OccurrenceSnapshot(
                new ObservanceSnapshot(
                        row.get(0),
                        names,
                        row.get(2),
                        row.get(4).isEmpty() ? null : Integer.valueOf(row.get(4)),
                        row.get(5).isEmpty() ? null : row.get(5),
                        row.get(8).isEmpty() ? null : row.get(8),
                        List.of()),
                2026,
                day.atYear(2026));
    }

    /** An observance of an office's own: no more is known of it than its name, kind and day. */
    static OccurrenceSnapshot own(String kind) {
        return new OccurrenceSnapshot(
                new ObservanceSnapshot(
                        "own", Map.of("en", "Opening of the embassy"), kind, null, null, null, List.of()),
                2026,
                LocalDate.of(2026, 1, 1));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
        }
        return cells;
    }
}
