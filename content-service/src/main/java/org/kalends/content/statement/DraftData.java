package org.kalends.content.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kalends.content.facts.Facts;
import org.kalends.content.facts.Wording;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.Speaker;
import org.kalends.contracts.StepDraftRequested;

/** The dictionary's placeholders filled for one language. What is not known is an empty text, zero or an empty list. */
final class DraftData {

    /** The catalogue's short names of those who proclaim, as a text for the public names them. */
    private static final Map<String, String> PROCLAIMERS = Map.of(
            "UN", "United Nations",
            "UNGA", "United Nations General Assembly",
            "US", "United States",
            "US Congress", "Congress of the United States",
            "US President", "President of the United States",
            "WHO", "World Health Organization",
            "ILO", "International Labour Organization",
            "IMO", "International Maritime Organization");

    private final StepDraftRequested request;
    private final Facts facts;
    private final String locale;
    private final int year;

    DraftData(StepDraftRequested request, Facts facts, String locale) {
        this.request = request;
        this.facts = facts;
        this.locale = locale;
        this.year = request.occurrence().year();
    }

    Map<String, Object> filled(String pageUrl) {
        Map<String, Object> data = new HashMap<>();
        data.put("observance", observance());
        data.put("occurrence", Map.of("year", year, "date", request.occurrence().date()));
        data.put("office", office());
        data.put("speaker", speaker());
        data.put("theme", theme());
        data.put("honoree", honoree());
        data.put(
                "circumstance",
                Map.of(
                        "text",
                        facts.circumstance() == null
                                ? ""
                                : text(facts.circumstance().text())));
        data.put("milestones", facts.milestones().stream().map(this::milestone).toList());
        data.put("recommendations", recommendations());
        data.put(
                "promise",
                Map.of(
                        "text",
                        facts.promise() == null ? "" : text(facts.promise().text())));
        data.put("page", Map.of("url", pageUrl));
        return data;
    }

    private Map<String, Object> observance() {
        ObservanceSnapshot observance = request.occurrence().observance();
        LocalDate date = request.occurrence().date();
        int yearsSince = observance.since() == null ? 0 : date.getYear() - observance.since();
        Map<String, Object> data = new HashMap<>();
        data.put("key", observance.key());
        data.put("name", observanceName(observance));
        data.put("kind", or(observance.kind()));
        data.put("since", observance.since() == null ? 0 : observance.since());
        data.put("proclaimedBy", proclaimer(or(observance.proclaimedBy())));
        data.put("officialUrl", or(observance.officialUrl()));
        data.put("topics", observance.topics() == null ? List.of() : List.copyOf(observance.topics()));
        data.put("yearsSince", yearsSince);
        data.put("anniversary", yearsSince);
        data.put("edition", observance.since() == null ? 0 : yearsSince + 1);
        data.put("purpose", texts(facts.purpose()));
        return data;
    }

    private static String proclaimer(String inCatalogue) {
        return PROCLAIMERS.getOrDefault(inCatalogue, inCatalogue);
    }

    private String observanceName(ObservanceSnapshot observance) {
        String inCalendar = observance.names().get(locale);
        String stated = text(facts.name());
        if (inCalendar != null) {
            return inCalendar;
        }
        return stated.isEmpty() ? observance.names().getOrDefault("en", observance.key()) : stated;
    }

    private Map<String, Object> office() {
        OfficeSnapshot office = request.office();
        return Map.of(
                "key", office.key(),
                "name", named(office.names()),
                "country", Locale.of("", office.country()).getDisplayCountry(Locale.forLanguageTag(locale)),
                "city", named(office.cities()));
    }

    private Map<String, Object> speaker() {
        Speaker speaker = request.office().speaker();
        return speaker == null
                ? Map.of("name", "", "title", "")
                : Map.of("name", or(speaker.name()), "title", named(speaker.titles()));
    }

    private Map<String, Object> theme() {
        Facts.Theme theme = facts.theme();
        return theme == null
                ? Map.of("name", "", "meaning", "")
                : Map.of("name", text(theme.name()), "meaning", text(theme.meaning()));
    }

    private Map<String, Object> honoree() {
        Facts.Honoree honoree = facts.honoree() == null ? Facts.Honoree.NOBODY : facts.honoree();
        return Map.of(
                "name", text(honoree.name()),
                "organisation", text(honoree.organisation()),
                "role", text(honoree.role()),
                "city", text(honoree.city()),
                "honouredAs", text(honoree.honouredAs()),
                "figures", honoree.figures().stream().map(this::figure).toList());
    }

    private Map<String, Object> figure(Facts.Figure figure) {
        return Map.of(
                "what", text(figure.what()),
                "value", Objects.requireNonNullElse(figure.value(), 0),
                "qualifier", text(figure.qualifier()),
                "year", Objects.requireNonNullElse(figure.year(), 0));
    }

    private Map<String, Object> milestone(Facts.Milestone milestone) {
        return Map.of("what", text(milestone.what()), "number", milestone.numberIn(year), "year", year);
    }

    private Map<String, Object> recommendations() {
        Facts.Recommendations given = facts.recommendations();
        return given == null
                ? Map.of("from", "", "items", List.of())
                : Map.of("from", text(given.from()), "items", texts(given.items()));
    }

    private List<String> texts(List<Wording> wordings) {
        return wordings.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
    }

    private String text(Wording wording) {
        return wording == null ? "" : wording.in(locale);
    }

    private String named(Map<String, String> names) {
        if (names == null || names.isEmpty()) {
            return "";
        }
        return names.getOrDefault(
                locale, names.getOrDefault("en", names.values().iterator().next()));
    }

    private static String or(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
