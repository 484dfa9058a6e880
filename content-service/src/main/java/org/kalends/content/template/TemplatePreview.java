package org.kalends.content.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.facts.FactScope;
import org.kalends.content.facts.FactSheets;
import org.kalends.content.facts.Facts;
import org.kalends.content.office.OfficeLimit;
import org.kalends.content.office.Offices;
import org.kalends.content.prose.Prose;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepDraftRequested;

/** Fills a template that may not be saved yet, as any office and for any occasion, with the facts of this moment. */
@ApplicationScoped
public class TemplatePreview {

    private static final String SAMPLE = "sample-day";

    private final TemplateRendering rendering;
    private final Offices offices;
    private final OfficeLimit limit;
    private final FactSheets factSheets;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    TemplatePreview(
            TemplateRendering rendering,
            Offices offices,
            OfficeLimit limit,
            FactSheets factSheets,
            Occasions occasions,
            Clock clock) {
        this.rendering = rendering;
        this.offices = offices;
        this.limit = limit;
        this.factSheets = factSheets;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * What can be chosen.
     *
     * @param offices the keys of those that the person may see
     * @param observances keys
     */
    public record Choices(List<String> offices, List<String> observances, List<String> locales) {}

    /**
     * A template that was tried.
     *
     * @param as what was chosen
     * @param minutes how long the text takes to read
     * @param html whether the body is to be shown as HTML; else it is plain text
     * @param missingFacts full names of the facts that it requires and that are empty
     * @param values the dictionary with its current values
     */
    public record Tried(
            PreviewAs as,
            TemplateText text,
            int minutes,
            boolean html,
            List<String> missingFacts,
            List<DictionaryValues.Value> values) {}

    @Transactional
    Choices choices(TemplateKey key) {
        List<OfficeSnapshot> known = known();
        TreeSet<String> locales = new TreeSet<>(List.of(key.locale()));
        known.forEach(office -> locales.addAll(office.locales()));
        TreeSet<String> observances = new TreeSet<>();
        occasions
                .heard()
                .forEach(step -> observances.add(step.occurrence().observance().key()));
        if (!key.isPart() && !key.occasion().equals(Template.GENERAL)) {
            observances.add(key.occasion());
        }
        return new Choices(
                known.stream().map(OfficeSnapshot::key).toList(), List.copyOf(observances), List.copyOf(locales));
    }

    /** @throws RefusedTemplate with line and column of each fault */
    @Transactional
    Tried tried(TemplateKey key, TemplateText text, PreviewAs as) {
        PreviewAs chosen = chosen(key, as);
        Map<String, Object> data = data(key, chosen, 0);
        TemplateRendering.Ready ready = rendering.ready(key, text);
        Language language = Language.of(chosen.locale(), office(chosen.office()).country());
        TemplateText filled = ready.fill(RequiredFacts.marked(ready.required(), data), language);
        int minutes = new Prose(filled.body()).minutes();
        if (ready.used().contains("page.minutes")) {
            filled = ready.fill(RequiredFacts.marked(ready.required(), data(key, chosen, minutes)), language);
        }
        return new Tried(
                chosen,
                filled,
                minutes,
                key.isMarkdown(),
                RequiredFacts.missing(ready.required(), data),
                DictionaryValues.of(data, language));
    }

    /** The dictionary with the values of this choice, for a template that cannot be filled. */
    @Transactional
    List<DictionaryValues.Value> values(TemplateKey key, PreviewAs as) {
        PreviewAs chosen = chosen(key, as);
        return DictionaryValues.of(data(key, chosen, 0), Language.of(chosen.locale()));
    }

    private PreviewAs chosen(TemplateKey key, PreviewAs as) {
        String office =
                as.office() != null && known().stream().anyMatch(o -> o.key().equals(as.office()))
                        ? as.office()
                        : known().stream().map(OfficeSnapshot::key).findFirst().orElse("");
        boolean own = !key.isPart() && !key.occasion().equals(Template.GENERAL);
        String observance = Optional.ofNullable(as.observance())
                .or(() -> own ? Optional.of(key.occasion()) : Optional.empty())
                .or(() -> occasions.heard().stream()
                        .findFirst()
                        .map(step -> step.occurrence().observance().key()))
                .orElse(SAMPLE);
        int year = as.year() != null ? as.year() : yearOf(observance);
        return new PreviewAs(office, observance, year, as.locale() == null ? key.locale() : as.locale());
    }

    private int yearOf(String observance) {
        return heard(observance)
                .map(step -> step.occurrence().year())
                .orElseGet(() -> clock.instant().atZone(ZoneOffset.UTC).getYear());
    }

    private Map<String, Object> data(TemplateKey key, PreviewAs as, int minutes) {
        OfficeSnapshot office = office(as.office());
        OccurrenceSnapshot occurrence = occurrence(as);
        StepDraftRequested request = new StepDraftRequested(
                new UUID(0, 0),
                new UUID(0, 0),
                key.stepKind(),
                occurrence,
                office,
                occurrence.date().atTime(9, 0),
                occurrence.date().atTime(9, 0).toInstant(ZoneOffset.UTC),
                null,
                null,
                "hold",
                List.of());
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        Facts facts = factSheets
                .known(new FactScope(as.observance(), as.year(), as.office()), today)
                .facts()
                .in(office.country(), occurrence.date());
        String newsroom = "/newsroom/" + as.office();
        return new DraftData(request, facts, as.locale())
                .filled(
                        occasions.address(newsroom + "/" + as.year() + "/" + as.observance()),
                        occasions.address(newsroom),
                        minutes);
    }

    private OccurrenceSnapshot occurrence(PreviewAs as) {
        Optional<OccurrenceSnapshot> heard = heard(as.observance()).map(StepDraftRequested::occurrence);
        MonthDay day = heard.map(occurrence -> MonthDay.from(occurrence.date())).orElse(MonthDay.of(1, 1));
        ObservanceSnapshot observance = heard.map(OccurrenceSnapshot::observance)
                .orElseGet(() -> new ObservanceSnapshot(
                        as.observance(),
                        Map.of("en", as.observance().replace('-', ' ')),
                        "day",
                        null,
                        null,
                        null,
                        List.of()));
        return new OccurrenceSnapshot(observance, as.year(), day.atYear(as.year()));
    }

    private Optional<StepDraftRequested> heard(String observance) {
        return occasions.heard().stream()
                .filter(step -> step.occurrence().observance().key().equals(observance))
                .findFirst();
    }

    private OfficeSnapshot office(String key) {
        return known().stream()
                .filter(office -> office.key().equals(key))
                .findFirst()
                .orElseGet(() -> new OfficeSnapshot("", Map.of(), "", Map.of(), "UTC", new ArrayList<>(), null));
    }

    private List<OfficeSnapshot> known() {
        return offices.known().stream()
                .filter(office -> limit.allows(office.key()))
                .toList();
    }
}
