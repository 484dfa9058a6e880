package org.kalends.events.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.RestForm;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.Speaker;

/** What a person filled in about an office, in the interface's two languages. */
public record OfficeForm(
        @RestForm String key,
        @RestForm String nameEn,
        @RestForm String nameRu,
        @RestForm String country,
        @RestForm String cityEn,
        @RestForm String cityRu,
        @RestForm String zone,
        @RestForm String locales,
        @RestForm String speakerName,
        @RestForm String titleEn,
        @RestForm String titleRu) {

    static final OfficeForm EMPTY = new OfficeForm("", "", "", "", "", "", "", "en", "", "", "");

    static OfficeForm of(OfficeSnapshot office) {
        Speaker speaker = office.speaker() == null ? new Speaker(null, Map.of()) : office.speaker();
        return new OfficeForm(
                office.key(),
                office.names().getOrDefault("en", ""),
                office.names().getOrDefault("ru", ""),
                office.country(),
                office.cities().getOrDefault("en", ""),
                office.cities().getOrDefault("ru", ""),
                office.zone(),
                String.join(", ", office.locales()),
                speaker.name() == null ? "" : speaker.name(),
                speaker.titles().getOrDefault("en", ""),
                speaker.titles().getOrDefault("ru", ""));
    }

    /** The details; names in other languages that the form does not show are kept. */
    OfficeDetails details(OfficeSnapshot known) {
        Speaker speaker = known == null || known.speaker() == null ? new Speaker(null, Map.of()) : known.speaker();
        Map<String, String> titles = with(speaker.titles(), titleEn, titleRu);
        boolean spoken = !trim(speakerName).isEmpty() || !titles.isEmpty();
        return new OfficeDetails(
                with(known == null ? Map.of() : known.names(), nameEn, nameRu),
                trim(country),
                with(known == null ? Map.of() : known.cities(), cityEn, cityRu),
                trim(zone),
                languages(),
                spoken ? new Speaker(trim(speakerName).isEmpty() ? null : trim(speakerName), titles) : null);
    }

    private List<String> languages() {
        return Arrays.stream(trim(locales).split("[,;\\s]+"))
                .filter(l -> !l.isBlank())
                .toList();
    }

    private static Map<String, String> with(Map<String, String> known, String english, String russian) {
        Map<String, String> words = new HashMap<>(known);
        words.put("en", trim(english));
        words.put("ru", trim(russian));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static String trim(String text) {
        return text == null ? "" : text.strip();
    }
}
