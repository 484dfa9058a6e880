package org.kalends.content.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.layout.Reader;

/** Holds revisions against each other, and against a text that could not be saved. */
@ApplicationScoped
public class ChangesReading {

    private final Statements statements;
    private final StatementLines lines;
    private final OfficeLimit limit;
    private final Reader reader;

    @Inject
    ChangesReading(Statements statements, StatementLines lines, OfficeLimit limit, Reader reader) {
        this.statements = statements;
        this.lines = lines;
        this.limit = limit;
        this.reader = reader;
    }

    /**
     * What changed between two revisions.
     *
     * @param summary in words, one for each text that changed
     * @param versions the numbers to choose from, the newest first
     */
    record Changes(
            Desk.Line line,
            int from,
            int to,
            List<String> summary,
            List<VariantChange> variants,
            List<Integer> versions) {}

    /**
     * The changes from one revision to another.
     *
     * @param from null for the one that was approved last, or the first
     * @param to null for the newest
     */
    @Transactional
    Changes changes(UUID id, Integer from, Integer to) {
        Statement statement = mine(id);
        int newer = to == null ? statement.revision() : to;
        int older = from == null ? approvedOrFirst(statement) : from;
        List<VariantChange> variants =
                VariantChange.between(statement.revision(older), statement.revision(newer)).stream()
                        .sorted((a, b) -> Boolean.compare(b.isChanged(), a.isChanged()))
                        .toList();
        return new Changes(
                lines.of(statement),
                older,
                newer,
                new ChangeWords(reader.words(DeskWords.class)).of(variants),
                variants,
                statement.revisions().reversed().stream().map(Revision::number).toList());
    }

    /** What changed since somebody said yes, or since the draft when nobody has. */
    Desk.Since since(Statement statement) {
        int then = approvedOrFirst(statement);
        List<VariantChange> changes = VariantChange.between(statement.revision(then), statement.current());
        return new Desk.Since(
                then, statement.approval().isPresent(), new ChangeWords(reader.words(DeskWords.class)).of(changes));
    }

    static int approvedOrFirst(Statement statement) {
        return statement.approval().map(Approval::revision).orElse(1);
    }

    /**
     * Two texts on one base: nothing of either is lost.
     *
     * @param base the revision that both wrote on
     * @param current the revision that is there now
     * @param who who saved it
     * @param at when, with place and zone
     */
    record Conflict(
            Desk.Line line, Desk.Tongue tongue, int base, int current, String who, String at, List<Clash> clashes) {}

    /**
     * A text that two people wrote.
     *
     * @param proposed both changes in one where they do not touch, else this person's
     * @param merged whether it holds both changes
     * @param untouched whether the other left this text alone
     * @param theirs what the other changed, from the base to what is there now
     * @param difference what saving it would change in what is there now
     */
    record Clash(Variant proposed, boolean merged, boolean untouched, VariantChange theirs, VariantChange difference) {}

    /** The text that stands beside one that could not be saved. */
    @Transactional
    Conflict conflict(UUID id, int baseRevision, String locale, List<Variant> yours) {
        Statement statement = mine(id);
        Revision base = statement.revision(baseRevision);
        Revision current = statement.current();
        return new Conflict(
                lines.of(statement),
                new Desk.Tongue(locale, Tongues.ownName(locale), Tongues.direction(locale), true, false),
                baseRevision,
                statement.revision(),
                current.author().name(),
                lines.at(statement, current.savedAt()),
                yours.stream().map(your -> clash(base, current, your)).toList());
    }

    private static Clash clash(Revision base, Revision current, Variant yours) {
        Variant was = text(base, yours);
        Variant theirs = text(current, yours);
        Merge merge = Merge.of(was, yours, theirs);
        return new Clash(
                merge.text(),
                merge.whole(),
                was.equals(theirs),
                VariantChange.of(Optional.of(was), Optional.of(theirs), yours),
                VariantChange.of(Optional.of(theirs), Optional.of(merge.text()), yours));
    }

    private static Variant text(Revision revision, Variant key) {
        return revision.variant(key.locale(), key.channelKind())
                .orElseGet(() -> new Variant(key.locale(), key.channelKind(), "", ""));
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }
}
