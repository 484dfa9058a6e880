package org.kalends.events.office;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Public holidays that Jollyday names otherwise than the law of the country, or does not have; each row says on whose word. */
final class HolidayCorrections {

    private static final String ROWS = "/holidays/corrections.csv";
    private static final List<Correction> ALL = read();

    private HolidayCorrections() {}

    /** @param since the first calendar year in which it holds */
    private record Correction(String country, MonthDay day, int since, Map<String, String> names) {

        static Correction of(NamedCsvRecord row) {
            return new Correction(
                    row.getField("country"),
                    MonthDay.parse(row.getField("day")),
                    Integer.parseInt(row.getField("since")),
                    Map.of("en", row.getField("name_en"), "ru", row.getField("name_ru")));
        }
    }

    /** Puts the names of this country's days in a year right. */
    static void apply(String country, int year, Map<LocalDate, Map<String, String>> days) {
        ALL.stream()
                .filter(correction -> correction.country().equals(country) && correction.since() <= year)
                .forEach(correction -> days.put(correction.day().atYear(year), correction.names()));
    }

    private static List<Correction> read() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        HolidayCorrections.class.getResourceAsStream(ROWS), StandardCharsets.UTF_8))) {
            return csv.stream().map(Correction::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The corrections of public holidays cannot be read", e);
        }
    }
}
