package org.kalends.events.observance;

import java.util.HashMap;
import java.util.Map;

import org.jboss.resteasy.reactive.RestForm;

/** What a person filled in about an observance, in the interface's two languages. */
public record ObservanceForm(
        @RestForm("name_en") String nameEn,
        @RestForm("name_ru") String nameRu,
        @RestForm("description_en") String descriptionEn,
        @RestForm("description_ru") String descriptionRu,
        @RestForm String kind,
        @RestForm String rule,
        @RestForm String since,
        @RestForm("proclaimed_by") String proclaimedBy,
        @RestForm String resolution,
        @RestForm("official_url") String officialUrl,
        @RestForm String topics,
        @RestForm String countries,
        @RestForm String sources,
        @RestForm String confidence,
        @RestForm Long version,
        @RestForm String act) {

    static final String PREVIEW = "preview";
    static final String ANYWAY = "anyway";

    /** The particulars; names in other languages and themes that the form does not show are kept. */
    Particulars particulars(Particulars known) {
        Map<String, String> texts = new HashMap<>();
        texts.put("name_en", nameEn);
        texts.put("name_ru", nameRu);
        texts.put("description_en", descriptionEn);
        texts.put("description_ru", descriptionRu);
        texts.put("kind", kind);
        texts.put("rule", rule);
        texts.put("since", since);
        texts.put("proclaimed_by", proclaimedBy);
        texts.put("resolution", resolution);
        texts.put("official_url", officialUrl);
        texts.put("topics", list(topics));
        texts.put("countries", list(countries));
        texts.put("sources", sources);
        texts.put("confidence", confidence);
        return known.with(texts);
    }

    private static String list(String text) {
        return text == null ? null : text.strip().replaceAll("\\s*[,;]\\s*|\\s+", ";");
    }
}
