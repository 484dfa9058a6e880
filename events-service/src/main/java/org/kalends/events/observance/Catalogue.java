package org.kalends.events.observance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The observances that ship with Kalends, and their Russian names. */
final class Catalogue {

    private static final String ROWS = "/catalogue/observances.csv";
    private static final String RUSSIAN = "/catalogue/names_ru.properties";
    private static final int MAX_FIELD_CHARACTERS = 4_000;
    private static final int MAX_FIELDS = 20;

    private Catalogue() {}

    static List<CatalogueRow> rows() {
        try (Reading reading = new Reading(resource(ROWS))) {
            return reading.rows().map(CatalogueRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of observances cannot be read", e);
        }
    }

    /** Every name that is known of this row's observance, per locale. */
    static Map<String, String> names(CatalogueRow row, Properties russian) {
        String name = russian.getProperty(row.key());
        return name == null ? Map.of("en", row.name()) : Map.of("en", row.name(), "ru", name);
    }

    static Properties russianNames() {
        Properties names = new Properties();
        try (InputStreamReader in = new InputStreamReader(resource(RUSSIAN), StandardCharsets.UTF_8)) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The Russian names of observances cannot be read", e);
        }
    }

    private static InputStream resource(String path) {
        return Catalogue.class.getResourceAsStream(path);
    }

    private record Reading(CsvReader<NamedCsvRecord> csv) implements AutoCloseable {

        Reading(InputStream in) {
            this(CsvReader.builder()
                    .maxBufferSize(MAX_FIELDS * MAX_FIELD_CHARACTERS)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)));
        }

        Stream<NamedCsvRecord> rows() {
            return csv.stream();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
