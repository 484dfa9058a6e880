package org.kalends.events.observance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.kalends.events.observance.rule.DateRule;

/**
 * The observances that ship with Kalends, with their Russian names and the themes of single years.
 *
 * @param fingerprint tells one version of the catalogue from another: a SHA-256 in hex over its files
 */
record Catalogue(List<CatalogueRow> observances, String fingerprint) {

    private static final String ROWS = "/catalogue/observances.csv";
    private static final String RUSSIAN = "/catalogue/names_ru.properties";
    private static final String THEMES = "/catalogue/themes.csv";
    private static final int MAX_FIELD_CHARACTERS = 4_000;
    private static final int MAX_FIELDS = 20;

    static Catalogue shipped() {
        Properties russian = russianNames();
        Map<String, Map<String, String>> themes = themes();
        List<CatalogueRow> rows = read(ROWS).stream()
                .map(row -> row(row, russian, themes.getOrDefault(row.getField("key"), Map.of())))
                .toList();
        return new Catalogue(rows, digest());
    }

    static List<CatalogueRow> rows() {
        return shipped().observances();
    }

    private static CatalogueRow row(NamedCsvRecord row, Properties russian, Map<String, String> themes) {
        DateRule.parse(row.getField("rule"));
        Map<String, String> texts = new HashMap<>(row.getFieldsAsMap());
        String key = texts.remove("key");
        texts.put("topics", texts.remove("themes_topics"));
        texts.put(Particulars.NAME + "ru", russian.getProperty(key));
        texts.putAll(themes);
        return new CatalogueRow(key, Particulars.of(texts));
    }

    private static Map<String, Map<String, String>> themes() {
        Map<String, Map<String, String>> themes = new HashMap<>();
        for (NamedCsvRecord row : read(THEMES)) {
            String field = Particulars.THEME + row.getField("year");
            Map<String, String> known = themes.computeIfAbsent(row.getField("key"), _ -> new HashMap<>());
            known.put(field, row.getField("theme"));
            known.put(field + Particulars.CONFIDENCE, row.getField("confidence"));
            known.put(field + Particulars.SOURCE, row.getField("source"));
        }
        return themes;
    }

    private static Properties russianNames() {
        Properties names = new Properties();
        try (InputStreamReader in = text(RUSSIAN)) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The Russian names of observances cannot be read", e);
        }
    }

    private static List<NamedCsvRecord> read(String path) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .maxBufferSize(MAX_FIELDS * MAX_FIELD_CHARACTERS)
                .ofNamedCsvRecord(text(path))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue's file " + path + " cannot be read", e);
        }
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : List.of(ROWS, RUSSIAN, THEMES)) {
                digest.update(bytes(path));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static InputStreamReader text(String path) {
        return new InputStreamReader(new ByteArrayInputStream(bytes(path)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue's file " + path + " cannot be read", e);
        }
    }
}
