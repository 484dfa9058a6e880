package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saves what people write as new revisions. */
@ApplicationScoped
public class StatementEditing {

    private final Acting acting;
    private final DraftWriting writing;
    private final RevisionSaving saving;

    @Inject
    StatementEditing(Acting acting, DraftWriting writing, RevisionSaving saving) {
        this.acting = acting;
        this.writing = writing;
        this.saving = saving;
    }

    /**
     * Saves the variants given; those not given stay as they are. Somebody's revision that came between does no harm when it
     * left the variants alone that are changed here.
     *
     * @param baseRevision the revision that they were written on
     * @throws StaleRevision when somebody changed one of them meanwhile
     */
    @Transactional
    public Statement revise(UUID id, int baseRevision, List<Variant> given) {
        Statement statement = acting.on(id);
        Revision base = statement.revision(baseRevision);
        List<Variant> changed = given.stream().filter(v -> !base.has(v)).toList();
        boolean alone =
                changed.stream().allMatch(v -> statement.current().has(v) || sameIn(base, statement.current(), v));
        List<String> written = given.stream().map(Variant::locale).distinct().toList();
        saving.save(
                statement,
                alone ? statement.revision() : baseRevision,
                merged(statement.current().variants(), changed),
                written);
        return statement;
    }

    /** Writes it anew from the templates and the facts as they are now. */
    @Transactional
    Statement redraft(UUID id, int baseRevision) {
        Statement statement = acting.on(id);
        Draft draft = writing.write(statement.request(), statement.path());
        List<Variant> anew = new ArrayList<>(draft.variants());
        statement.current().variants().stream().filter(Variant::isNote).forEach(anew::add);
        saving.save(statement, baseRevision, anew, locales(anew));
        return statement;
    }

    /** Brings an earlier revision's text back, as a new revision. */
    @Transactional
    Statement restore(UUID id, int baseRevision, int wanted) {
        Statement statement = acting.on(id);
        List<Variant> earlier = statement.revision(wanted).variants();
        saving.save(statement, baseRevision, earlier, locales(earlier));
        return statement;
    }

    /**
     * Shows another picture, the same one otherwise, or none.
     *
     * @param picture null for none
     * @throws MissingAlt when nothing is said of it in a language of the text
     */
    @Transactional
    public void illustrate(UUID id, int baseRevision, PictureUse picture) {
        Statement statement = acting.on(id);
        if (picture != null) {
            Readiness.requireAlt(picture, statement.current().variants());
        }
        saving.illustrate(statement, baseRevision, picture);
    }

    private static boolean sameIn(Revision base, Revision current, Variant key) {
        return base.variant(key.locale(), key.channelKind()).equals(current.variant(key.locale(), key.channelKind()));
    }

    private static List<String> locales(List<Variant> variants) {
        return variants.stream().map(Variant::locale).distinct().toList();
    }

    private static List<Variant> merged(List<Variant> base, List<Variant> given) {
        List<Variant> merged = new ArrayList<>();
        for (Variant old : base) {
            merged.add(given.stream()
                    .filter(v -> v.is(old.locale(), old.channelKind()))
                    .findFirst()
                    .orElse(old));
        }
        given.stream()
                .filter(v -> base.stream().noneMatch(old -> old.is(v.locale(), v.channelKind())))
                .forEach(merged::add);
        return merged;
    }
}
