package org.kalends.events.observance;

import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.kalends.events.observance.rule.DateRule;

/** One row of the shipped catalogue. Absent fields are null, absent lists are empty. */
record CatalogueRow(
        String key,
        String name,
        String kind,
        String rule,
        Integer since,
        String proclaimedBy,
        String resolution,
        String officialUrl,
        List<String> topics,
        List<String> countries) {

    static CatalogueRow of(NamedCsvRecord row) {
        String rule = row.getField("rule");
        DateRule.parse(rule);
        String since = orNull(row.getField("since"));
        return new CatalogueRow(
                row.getField("key"),
                row.getField("name_en"),
                row.getField("kind"),
                rule,
                since == null ? null : Integer.valueOf(since),
                orNull(row.getField("proclaimed_by")),
                orNull(row.getField("resolution")),
                orNull(row.getField("official_url")),
                list(row.getField("themes_topics")),
                list(row.getField("countries")));
    }

    private static String orNull(String field) {
        return field.isBlank() ? null : field;
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";")).filter(s -> !s.isBlank()).toList();
    }
}
