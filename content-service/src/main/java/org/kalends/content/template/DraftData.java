package org.kalends.content.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.kalends.content.facts.Facts;
import org.kalends.content.facts.Wording;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.Speaker;
import org.kalends.contracts.StepDraftRequested;

/** The dictionary's placeholders filled for one language. What is not known is an empty text, zero or an empty list. */
public final class DraftData {

    private final StepDraftRequested request;
    private final Facts facts;
    private final String locale;
    private final int year;

    /** @param locale the language to fill them in (BCP 47) */
    public DraftData(StepDraftRequested request, Facts facts, String locale) {
        this.request = request;
        this.facts = facts;
        this.locale = locale;
        this.year = request.occurrence().year();
    }

    /**
     * The data by placeholder.
     *
     * @param pageUrl the full address of the statement's public page
     * @param newsroomUrl the full address of the office's newsroom
     * @param minutes how long the page takes to read; 0 while it is not known
     */
    public Map<String, Object> filled(String pageUrl, String newsroomUrl, int minutes) {
        Map<String, Object> data = new HashMap<>();
        data.put("observance", observance());
        data.put("occurrence", Map.of("year", year, "date", request.occurrence().date()));
        data.put("office", office(newsroomUrl));
        data.put("speaker", speaker());
        data.put("theme", theme());
        data.put("honoree", honoree(facts.honoree() == null ? Facts.Honoree.NOBODY : facts.honoree()));
        data.put("honorees", facts.honorees().stream().map(this::honoree).toList());
        data.put("figures", figures(facts.figures()));
        data.put(
                "circumstance",
                Map.of(
                        "text",
                        facts.circumstance() == null
                                ? ""
                                : text(facts.circumstance().text())));
        data.put(
                "milestones",
                facts.milestones().stream()
                        .filter(milestone -> isWorded(milestone.what()))
                        .map(this::milestone)
                        .toList());
        data.put("recommendations", recommendations());
        data.put(
                "promise",
                Map.of(
                        "text",
                        facts.promise() == null ? "" : text(facts.promise().text())));
        data.put(
                "quotations",
                facts.quotations().stream()
                        .filter(quotation -> isWorded(quotation.text()))
                        .map(this::quotation)
                        .toList());
        data.put("page", Map.of("url", link(pageUrl), "minutes", minutes));
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
        data.put("proclaimedBy", Proclaimers.named(or(observance.proclaimedBy()), locale));
        data.put("officialUrl", link(or(observance.officialUrl())));
        data.put("topics", observance.topics() == null ? List.of() : List.copyOf(observance.topics()));
        data.put("yearsSince", yearsSince);
        data.put("anniversary", yearsSince);
        data.put("edition", observance.since() == null ? 0 : yearsSince + 1);
        data.put("purpose", texts(facts.purpose()));
        return data;
    }

    /** A name in another language than the text's is somebody's to confirm. */
    private Object observanceName(ObservanceSnapshot observance) {
        Map<String, String> names = observance.names();
        String language = Locale.forLanguageTag(locale).getLanguage();
        return Stream.of(or(names.get(locale)), text(facts.name()), or(names.get(language)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .<Object>map(name -> name)
                .orElseGet(() -> ToConfirm.name(names.isEmpty() ? observance.key() : named(names), locale));
    }

    private Map<String, Object> office(String newsroomUrl) {
        OfficeSnapshot office = request.office();
        return Map.of(
                "key", office.key(),
                "name", named(office.names()),
                "country", Countries.named(office.country(), locale),
                "city", named(office.cities()),
                "newsroomUrl", link(newsroomUrl));
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

    private Map<String, Object> honoree(Facts.Honoree honoree) {
        return Map.of(
                "name", text(honoree.name()),
                "gender", or(honoree.gender()),
                "organisation", text(honoree.organisation()),
                "role", text(honoree.role()),
                "city", text(honoree.city()),
                "honouredAs", text(honoree.honouredAs()),
                "figures", figures(honoree.figures()));
    }

    /** Those that have words in this language: a number alone says nothing. */
    private List<Map<String, Object>> figures(List<Facts.Figure> figures) {
        return figures.stream()
                .filter(figure -> isWorded(figure.what()))
                .map(this::figure)
                .toList();
    }

    private Map<String, Object> figure(Facts.Figure figure) {
        return Map.of(
                "what", text(figure.what()),
                "value", Objects.requireNonNullElse(figure.value(), 0),
                "qualifier", text(figure.qualifier()),
                "year", Objects.requireNonNullElse(figure.year(), 0),
                "date", Objects.<Object>requireNonNullElse(figure.date(), ""));
    }

    private Map<String, Object> quotation(Facts.Quotation quotation) {
        return Map.of("text", text(quotation.text()), "by", text(quotation.by()), "role", text(quotation.role()));
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

    private boolean isWorded(Wording wording) {
        return !text(wording).isEmpty();
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

    /** A link of the web, kept apart from text so that nothing in it is taken for a mark; anything else is no link. */
    private static Object link(String address) {
        try {
            URI link = new URI(address);
            boolean web = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
            return web && !address.matches(".*[()<>\\[\\]\\s].*") ? link : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String or(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
