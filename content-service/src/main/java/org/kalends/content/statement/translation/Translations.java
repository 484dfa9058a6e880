package org.kalends.content.statement.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Revision;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Variant;

/**
 * What each translation was made from. Variants that were drafted together say the same; so do those that one person changes
 * in one go. For the rest somebody has to say so.
 */
@ApplicationScoped
public class Translations implements PanacheRepositoryBase<Translation, UUID> {

    /** The language that the others are held against unless something else is recorded: the office's first. */
    public static String mainLanguage(Statement statement) {
        return statement.current().variants().stream()
                .findFirst()
                .map(Variant::locale)
                .orElse("en");
    }

    /** How every translation of the newest revision stands. Texts in the main language are not among them. */
    public List<TranslationState> of(Statement statement) {
        List<Translation> known = known(statement);
        String main = mainLanguage(statement);
        return statement.current().variants().stream()
                .filter(target -> !target.locale().equals(main) && !target.isNote())
                .flatMap(target -> state(statement, target, known).stream())
                .toList();
    }

    /** Those whose source has moved on since they were made. Costs nothing for a text that nobody has touched. */
    public List<TranslationState> stale(Statement statement) {
        if (statement.revision() == 1) {
            return List.of();
        }
        return of(statement).stream().filter(TranslationState::stale).toList();
    }

    /** After a new revision: what changed together with its source is a translation of the new source. */
    public void follow(Statement statement, Revision before, Act act) {
        Revision now = statement.current();
        List<Translation> known = known(statement);
        String main = mainLanguage(statement);
        now.variants().stream()
                .filter(target -> !target.locale().equals(main) && !target.isNote() && !before.has(target))
                .forEach(target -> now.variant(sourceLocale(known, target).orElse(main), target.channelKind())
                        .filter(source -> !before.has(source))
                        .ifPresent(source -> confirm(statement, target, source, act)));
    }

    /** Records that a variant says the same as the source does in the newest revision. */
    void confirm(Statement statement, Variant target, Variant source, Act act) {
        confirmAt(statement, target, source, new Seen(statement.revision(), act));
    }

    /** Records that a variant says the same as the source that somebody saw. */
    void confirmAt(Statement statement, Variant target, Variant source, Seen seen) {
        Translation translation = known(statement).stream()
                .filter(t -> t.isOf(target))
                .findFirst()
                .orElseGet(() -> new Translation(statement.id(), target));
        translation.confirm(source, seen.revision(), seen.act());
        persist(translation);
    }

    /** In which revision somebody saw the source, and when. */
    record Seen(int revision, Act act) {}

    private List<Translation> known(Statement statement) {
        return list("statementId", statement.id());
    }

    private static Optional<String> sourceLocale(List<Translation> known, Variant target) {
        return known.stream().filter(t -> t.isOf(target)).findFirst().map(Translation::sourceLocale);
    }

    private Optional<TranslationState> state(Statement statement, Variant target, List<Translation> known) {
        Optional<Translation> confirmed =
                known.stream().filter(t -> t.isOf(target)).findFirst();
        return confirmed.isPresent()
                ? confirmed.map(t -> confirmed(statement, target, t))
                : drafted(statement, target, mainLanguage(statement));
    }

    private static TranslationState confirmed(Statement statement, Variant target, Translation t) {
        boolean stale = statement
                .current()
                .variant(t.sourceLocale(), target.channelKind())
                .filter(source -> !source.hash().equals(t.sourceHash()))
                .isPresent();
        return new TranslationState(
                target.locale(), target.channelKind(), t.sourceLocale(), t.sourceRevision(), stale, t.by(), t.at());
    }

    /** As it was drafted: it says what the source said when both were there for the first time. */
    private static Optional<TranslationState> drafted(Statement statement, Variant target, String main) {
        Optional<Variant> source = statement.current().variant(main, target.channelKind());
        return source.flatMap(now -> statement.revisions().stream()
                .filter(r -> r.variant(target.locale(), target.channelKind()).isPresent()
                        && r.variant(main, target.channelKind()).isPresent())
                .findFirst()
                .map(first -> new TranslationState(
                        target.locale(), target.channelKind(), main, first.number(), !first.has(now), null, null)));
    }
}
