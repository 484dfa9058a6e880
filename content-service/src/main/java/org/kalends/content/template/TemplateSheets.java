package org.kalends.content.template;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.RawString;
import org.kalends.content.prose.Prose;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What the pages of templates show. */
@ApplicationScoped
public class TemplateSheets {

    private final TemplateReading reading;
    private final TemplatePreview preview;
    private final Moments moments;
    private final Reader reader;
    private final CurrentPerson person;

    @Inject
    TemplateSheets(
            TemplateReading reading, TemplatePreview preview, Moments moments, Reader reader, CurrentPerson person) {
        this.reading = reading;
        this.preview = preview;
        this.moments = moments;
        this.reader = reader;
        this.person = person;
    }

    /** A choice of a filter. */
    public record Choice(String key, String name, boolean chosen) {}

    /** A template in the list, in the reader's language. */
    public record Line(
            String id,
            String occasion,
            String step,
            String kind,
            String language,
            String title,
            String saved,
            String shape,
            String state) {}

    /** The list with the choices of its filter. */
    public record Listed(
            List<Line> lines,
            int all,
            List<Choice> occasions,
            List<Choice> steps,
            List<Choice> locales,
            List<Choice> kinds,
            List<Choice> states) {}

    /** A version in the history of a template. */
    public record Version(int number, String who, String at, String approved) {}

    /** The page of a template. */
    public record Sheet(
            TemplateView template,
            String name,
            String language,
            TemplateText text,
            int base,
            List<String> findings,
            Shown shown,
            List<Version> versions,
            Choices choices,
            May may) {}

    /** What can be chosen for the preview. */
    public record Choices(
            List<Choice> offices, List<Choice> observances, List<Choice> locales, List<Choice> siblings, String year) {}

    /** What the reader may do. */
    public record May(boolean save, boolean approve) {}

    /** What came of a trial; without a text when the template was refused. */
    public record Shown(
            String title,
            RawString html,
            String plain,
            int minutes,
            List<String> missing,
            List<DictionaryValues.Value> values,
            List<String> findings) {}

    Listed list(TemplateFilter asked) {
        List<TemplateLine> all = reading.lines();
        TemplateWords words = reader.words(TemplateWords.class);
        return new Listed(
                all.stream()
                        .filter(asked::admits)
                        .map(line -> line(line, words))
                        .toList(),
                all.size(),
                choices(all, TemplateLine::occasion, asked.occasion(), this::occasion),
                choices(all, TemplateLine::stepKind, asked.step(), Function.identity()),
                choices(all, TemplateLine::locale, asked.locale(), this::language),
                choices(all, TemplateLine::channelKind, asked.kind(), words::kind),
                List.of(
                        new Choice("waiting", words.waiting(), "waiting".equals(asked.state())),
                        new Choice("approved", words.approved(), "approved".equals(asked.state()))));
    }

    private Line line(TemplateLine line, TemplateWords words) {
        return new Line(
                line.id().toString(),
                occasion(line.occasion()),
                line.stepKind(),
                words.kind(line.channelKind()),
                language(line.locale()),
                line.title(),
                words.versionBy(line.newest(), line.author(), date(line.savedAt())),
                line.isWaiting() ? "review" : "approved",
                line.isWaiting() ? words.waiting() : words.approved());
    }

    /** The page with this text, saved or not. */
    Sheet sheet(TemplateView view, TemplateText text, int base, PreviewAs as, List<String> findings) {
        TemplateWords words = reader.words(TemplateWords.class);
        TemplatePreview.Choices known = preview.choices(view.key());
        Trial trial = trial(view.key(), text, as);
        PreviewAs chosen = trial.as();
        Choices choices = new Choices(
                named(known.offices(), chosen.office(), Function.identity()),
                named(known.observances(), chosen.observance(), Function.identity()),
                named(known.locales(), chosen.locale() == null ? view.key().locale() : chosen.locale(), this::language),
                reading.siblings(view.key()).stream()
                        .map(line -> new Choice(
                                line.id().toString(),
                                language(line.locale()),
                                line.id().equals(view.id())))
                        .toList(),
                chosen.year() == null ? "" : chosen.year().toString());
        return new Sheet(
                view,
                occasion(view.key().occasion()) + ", " + view.key().stepKind() + ", "
                        + words.kind(view.key().channelKind()),
                language(view.key().locale()),
                text,
                base,
                findings,
                trial.shown(),
                view.versions().stream().map(version -> version(version, words)).toList(),
                choices,
                new May(
                        person.has(Roles.AUTHOR),
                        view.newest() > view.approved() && (person.has(Roles.APPROVER) || person.has(Roles.MANAGER))));
    }

    Shown shown(TemplateKey key, TemplateText text, PreviewAs as) {
        return trial(key, text, as).shown();
    }

    private record Trial(PreviewAs as, Shown shown) {}

    private Trial trial(TemplateKey key, TemplateText text, PreviewAs as) {
        try {
            TemplatePreview.Tried tried = preview.tried(key, text, as);
            RawString html =
                    new RawString(tried.html() ? marked(new Prose(tried.text().body()).html()) : "");
            return new Trial(
                    tried.as(),
                    new Shown(
                            tried.text().title(),
                            html,
                            tried.html() ? "" : tried.text().body(),
                            tried.minutes(),
                            tried.missingFacts(),
                            tried.values(),
                            List.of()));
        } catch (RefusedTemplate refused) {
            return new Trial(as, refused(key, as, said(refused)));
        } catch (SpentBudget spent) {
            return new Trial(as, refused(key, as, List.of(spent.detail(reader.locale()))));
        }
    }

    private Shown refused(TemplateKey key, PreviewAs as, List<String> findings) {
        return new Shown("", new RawString(""), "", 0, List.of(), preview.values(key, as), findings);
    }

    List<String> said(RefusedTemplate refused) {
        return refused.findings().stream()
                .map(finding -> finding.said().in(reader.locale()))
                .toList();
    }

    List<TemplateFolderResource.Brought> brought(List<TemplateExchange.Brought> files) {
        return files.stream()
                .map(file -> new TemplateFolderResource.Brought(
                        file.path(),
                        file.outcome(),
                        file.why().stream().map(why -> why.in(reader.locale())).toList()))
                .toList();
    }

    private Version version(TemplateView.Saved saved, TemplateWords words) {
        String approved =
                saved.approver() == null ? words.draft() : words.approvedBy(saved.approver(), date(saved.approvedAt()));
        return new Version(saved.number(), saved.author(), date(saved.savedAt()), approved);
    }

    private String date(Instant at) {
        return moments.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private String occasion(String key) {
        TemplateWords words = reader.words(TemplateWords.class);
        return switch (key) {
            case Template.GENERAL -> words.general();
            case TemplateKey.PARTS -> words.part();
            default -> key.replace('-', ' ');
        };
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(reader.locale());
    }

    private static String marked(String html) {
        return html.replaceAll("\\[confirm: ([^\\]<]{1,200})]", "<span class=\"confirm\">$1</span>");
    }

    private static List<Choice> choices(
            List<TemplateLine> all, Function<TemplateLine, String> of, String chosen, Function<String, String> name) {
        return named(new TreeSet<>(all.stream().map(of).toList()), chosen, name);
    }

    private static List<Choice> named(Collection<String> keys, String chosen, Function<String, String> name) {
        return keys.stream()
                .map(key -> new Choice(key, name.apply(key), key.equals(chosen)))
                .toList();
    }
}
