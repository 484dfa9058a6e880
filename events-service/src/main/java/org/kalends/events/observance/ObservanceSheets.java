package org.kalends.events.observance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

import static java.util.stream.Collectors.toMap;

/** Draws the form in which an observance is entered or changed. */
@RequestScoped
class ObservanceSheets {

    private final RulePreviews previews;
    private final KindWords kinds;
    private final Reader reader;

    @Inject
    ObservanceSheets(RulePreviews previews, KindWords kinds, Reader reader) {
        this.previews = previews;
        this.kinds = kinds;
        this.reader = reader;
    }

    /** Another observance, named and linked. */
    record Other(String name, String href) {}

    /** A field that somebody else changed meanwhile, and what it says now. */
    record Changed(String field, String now) {}

    /**
     * The form as it is shown.
     *
     * @param key the observance's key; null for one that is new
     * @param name its name in the reader's language, or in another
     * @param faults what is wrong, by field
     * @param alike what may be the same
     * @param changed what somebody else changed meanwhile
     */
    record Sheet(
            String key,
            String name,
            long version,
            Map<String, String> texts,
            Map<String, String> faults,
            List<Choice> kinds,
            List<Choice> confidences,
            RulePreviews.Preview preview,
            List<Other> alike,
            List<Changed> changed) {

        public String action() {
            return key == null ? "/events/observances/form" : "/events/observances/" + key + "/form";
        }

        public String text(String field) {
            return texts.getOrDefault(field, "");
        }

        public String fault(String field) {
            return faults.get(field);
        }

        /** A list as it is typed. */
        public String list(String field) {
            return text(field).replace(";", "; ");
        }
    }

    Sheet draw(String key, long version, Particulars stated) {
        return draw(key, version, stated, List.of());
    }

    Sheet draw(String key, long version, Particulars stated, List<Fault> faults) {
        EntryWords words = reader.words(EntryWords.class);
        return new Sheet(
                key,
                name(stated),
                version,
                stated.texts(),
                faults.stream().collect(toMap(Fault::field, Fault::message, (one, other) -> one + " " + other)),
                ObservanceChecks.KINDS.stream()
                        .map(k -> new Choice(k, kinds.of(k), k.equals(stated.get("kind"))))
                        .toList(),
                Stream.of("high", "medium", "memory")
                        .map(c -> new Choice(c, words.confidenceOf(c), c.equals(stated.get("confidence"))))
                        .toList(),
                previews.draw(stated.get("rule"), stated.get("since")),
                List.of(),
                List.of());
    }

    private String name(Particulars stated) {
        Map<String, String> names = stated.under(Particulars.NAME);
        String other = names.values().stream().findFirst().orElse("");
        return names.getOrDefault(reader.locale().getLanguage(), names.getOrDefault("en", other));
    }

    Sheet alike(Particulars stated, List<Observance> others) {
        Sheet sheet = draw(null, 0, stated);
        List<Other> alike = others.stream()
                .map(o -> new Other(o.name(reader.locale()), "/events/observances/" + o.key()))
                .toList();
        return with(sheet, alike, List.of());
    }

    /** Both: what the person wrote, in the fields, and what the others made of it meanwhile. */
    Sheet changedMeanwhile(Observance now, Particulars stated) {
        TreeSet<String> fields = new TreeSet<>(stated.texts().keySet());
        fields.addAll(now.particulars().texts().keySet());
        List<Changed> changed = fields.stream()
                .filter(f -> !Objects.equals(stated.get(f), now.particulars().get(f)))
                .map(f -> new Changed(
                        f, Objects.requireNonNullElse(now.particulars().get(f), "–")))
                .toList();
        return with(draw(now.key(), now.version(), stated), List.of(), changed);
    }

    private static Sheet with(Sheet sheet, List<Other> alike, List<Changed> changed) {
        return new Sheet(
                sheet.key(),
                sheet.name(),
                sheet.version(),
                sheet.texts(),
                sheet.faults(),
                sheet.kinds(),
                sheet.confidences(),
                sheet.preview(),
                alike,
                changed);
    }
}
