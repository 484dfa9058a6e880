package org.kalends.content.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.facts.Fact;
import org.kalends.content.facts.FactScope;
import org.kalends.content.facts.FactSheets;
import org.kalends.content.facts.Facts;
import org.kalends.content.facts.KnownFacts;
import org.kalends.content.facts.Wording;
import org.kalends.content.template.DraftData;
import org.kalends.content.template.Language;
import org.kalends.content.template.RequiredFacts;
import org.kalends.content.template.TemplateKey;
import org.kalends.content.template.TemplateRendering;
import org.kalends.content.template.TemplateText;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/**
 * Fills the newest templates with the facts of this moment. Missing facts are listed and marked, never invented; a language
 * without a template gets the text of another one to translate.
 */
@ApplicationScoped
public class DraftWriting {

    private final TemplateRendering templates;
    private final FactSheets factSheets;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    DraftWriting(TemplateRendering templates, FactSheets factSheets, PublicAddress address, Clock clock) {
        this.templates = templates;
        this.factSheets = factSheets;
        this.address = address;
        this.clock = clock;
    }

    /** What is asked for and what has been written of it so far. */
    private record Sheet(
            StepDraftRequested request,
            List<Variant> variants,
            Set<String> missingFacts,
            List<MissingTemplate> missingTemplates,
            Set<Fact> used) {

        Sheet(StepDraftRequested request) {
            this(request, new ArrayList<>(), new TreeSet<>(), new ArrayList<>(), EnumSet.noneOf(Fact.class));
        }

        /** Puts the text of the first language in the office's list that has one where a language has none. */
        void fallBack() {
            List<Variant> drafted = List.copyOf(variants);
            missingTemplates.replaceAll(missing -> drafted.stream()
                    .filter(text -> text.channelKind().equals(missing.channelKind()))
                    .findFirst()
                    .map(text -> {
                        variants.add(text.in(missing.locale()));
                        return missing.draftedFrom(text.locale());
                    })
                    .orElse(missing));
            List<String> locales = request.office().locales();
            variants.sort(Comparator.comparingInt((Variant text) -> locales.indexOf(text.locale()))
                    .thenComparingInt(text -> request.channelKinds().indexOf(text.channelKind())));
        }
    }

    /** A template to fill. */
    private record Part(TemplateKey key, TemplateRendering.Ready template) {}

    /** @param path the public path of the page */
    Draft write(StepDraftRequested request, String path) {
        KnownFacts known = known(request);
        LocalDate release = request.dueLocal().toLocalDate();
        Facts facts = known.facts().in(request.office().country(), release);
        Sheet sheet = new Sheet(request);
        for (String locale : request.office().locales()) {
            DraftData data = new DraftData(request, facts, locale);
            String page = request.channelKinds().contains(Variant.PAGE) ? address.of(path) : "";
            write(locale, minutes -> data.filled(page, newsroom(request), minutes), sheet);
        }
        sheet.fallBack();
        return drafted(sheet, new SheetFacts(known, release));
    }

    private static Draft drafted(Sheet sheet, SheetFacts facts) {
        Map<Fact, FactScope> toConfirm = facts.toConfirm(sheet.used());
        return new Draft(
                sheet.variants(),
                SheetFacts.without(toConfirm.keySet(), sheet.missingFacts()),
                sheet.missingTemplates(),
                toConfirm,
                facts.withoutConsent(sheet.used()));
    }

    /** The occurrence with the observance's names in the languages that the facts add. */
    public OccurrenceSnapshot named(StepDraftRequested request) {
        OccurrenceSnapshot occurrence = request.occurrence();
        ObservanceSnapshot plain = occurrence.observance();
        Wording stated = known(request).facts().name();
        Map<String, String> names = new HashMap<>(stated == null ? Map.of() : stated.byLocale());
        names.putAll(plain.names());
        return new OccurrenceSnapshot(
                new ObservanceSnapshot(
                        plain.key(),
                        names,
                        plain.kind(),
                        plain.since(),
                        plain.proclaimedBy(),
                        plain.officialUrl(),
                        plain.topics()),
                occurrence.year(),
                occurrence.date());
    }

    private KnownFacts known(StepDraftRequested request) {
        return factSheets.known(SheetFacts.scopeOf(request), today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String newsroom(StepDraftRequested request) {
        return address.of("/newsroom/" + request.office().key());
    }

    /** @param data by the minutes that the page takes to read, which are known only when it is written */
    private void write(String locale, IntFunction<Map<String, Object>> data, Sheet sheet) {
        List<Part> parts = sheet.request().channelKinds().stream()
                .flatMap(kind -> part(keyOf(sheet.request(), locale, kind), sheet).stream())
                .toList();
        boolean asked = parts.stream().anyMatch(part -> part.template().used().contains("page.minutes"));
        Map<String, Object> filled = data.apply(asked ? minutes(parts, data.apply(0), sheet.request()) : 0);
        parts.forEach(part -> fill(part, filled, sheet));
    }

    private Optional<Part> part(TemplateKey key, Sheet sheet) {
        try {
            Optional<Part> part = templates.ready(key).map(ready -> new Part(key, ready));
            if (part.isEmpty()) {
                lack(key, Optional.empty(), sheet);
            }
            return part;
        } catch (Problem refused) {
            lack(key, Optional.of(refused.said()), sheet);
            return Optional.empty();
        }
    }

    private static int minutes(List<Part> parts, Map<String, Object> data, StepDraftRequested request) {
        Sheet alone = new Sheet(request);
        parts.stream()
                .filter(part -> part.key().channelKind().equals(Variant.PAGE))
                .forEach(page -> fill(page, data, alone));
        return alone.variants().stream()
                .mapToInt(variant -> variant.prose().minutes())
                .sum();
    }

    private static void fill(Part part, Map<String, Object> data, Sheet sheet) {
        TemplateKey key = part.key();
        Set<String> required = part.template().required();
        Language language = Language.of(key.locale(), sheet.request().office().country());
        part.template().used().forEach(name -> Fact.shownBy(name).ifPresent(sheet.used()::add));
        try {
            TemplateText text = part.template().fill(RequiredFacts.marked(required, data), language);
            sheet.missingFacts().addAll(RequiredFacts.missing(required, data));
            sheet.variants().add(new Variant(key.locale(), key.channelKind(), text.title(), text.body()));
        } catch (Problem refused) {
            lack(key, Optional.of(refused.said()), sheet);
        }
    }

    private static void lack(TemplateKey key, Optional<Sentence> why, Sheet sheet) {
        sheet.missingTemplates().add(new MissingTemplate(key.locale(), key.channelKind(), why, Optional.empty()));
    }

    private static TemplateKey keyOf(StepDraftRequested request, String locale, String channelKind) {
        return new TemplateKey(request.occurrence().observance().key(), request.kind(), locale, channelKind);
    }
}
