package org.kalends.content.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.facts.Fact;
import org.kalends.content.facts.FactScope;
import org.kalends.content.facts.FactSheets;
import org.kalends.content.facts.Facts;
import org.kalends.content.facts.KnownFacts;
import org.kalends.content.facts.Wording;
import org.kalends.content.template.Language;
import org.kalends.content.template.TemplateKey;
import org.kalends.content.template.TemplateRendering;
import org.kalends.content.template.TemplateText;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Fills the newest templates with the facts of this moment. Missing facts are listed and marked, never invented. */
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

    /** What has been written so far. */
    private record Sheet(
            List<Variant> variants, Set<String> missingFacts, List<MissingTemplate> missingTemplates, Set<Fact> used) {}

    /** @param path the public path of the page */
    Draft write(StepDraftRequested request, String path) {
        KnownFacts known = known(request);
        LocalDate release = request.dueLocal().toLocalDate();
        Facts facts = known.facts().in(request.office().country(), release);
        Sheet sheet = new Sheet(new ArrayList<>(), new TreeSet<>(), new ArrayList<>(), EnumSet.noneOf(Fact.class));
        for (String locale : request.office().locales()) {
            Map<String, Object> data = new DraftData(request, facts, locale).filled(address.of(path));
            request.channelKinds().forEach(kind -> write(keyOf(request, locale, kind), data, sheet));
        }
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

    private void write(TemplateKey key, Map<String, Object> data, Sheet sheet) {
        try {
            Optional<TemplateRendering.Ready> template = templates.ready(key);
            template.ifPresentOrElse(ready -> fill(ready, key, data, sheet), () -> lack(key, Optional.empty(), sheet));
        } catch (Problem refused) {
            lack(key, Optional.of(refused.said()), sheet);
        }
    }

    private static void lack(TemplateKey key, Optional<Sentence> why, Sheet sheet) {
        sheet.missingTemplates().add(new MissingTemplate(key.locale(), key.channelKind(), why));
    }

    private void fill(TemplateRendering.Ready template, TemplateKey key, Map<String, Object> data, Sheet sheet) {
        List<String> missing = RequiredFacts.missing(template.required(), data);
        sheet.missingFacts().addAll(missing);
        template.used().forEach(name -> Fact.shownBy(name).ifPresent(sheet.used()::add));
        TemplateText text = template.fill(RequiredFacts.marked(missing, data), new Language(key.locale()));
        sheet.variants().add(new Variant(key.locale(), key.channelKind(), text.title(), text.body()));
    }

    private static TemplateKey keyOf(StepDraftRequested request, String locale, String channelKind) {
        return new TemplateKey(request.occurrence().observance().key(), request.kind(), locale, channelKind);
    }
}
