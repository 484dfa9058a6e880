package org.kalends.content.statement;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.RawString;
import org.kalends.content.statement.comment.Remarks;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Reader;

/** The texts on the desk in one language: as they were saved last, or as this person left them unsaved. */
@ApplicationScoped
class DeskTexts {

    private final Readiness readiness;
    private final WorkingCopies copies;
    private final StatementLines lines;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    DeskTexts(Readiness readiness, WorkingCopies copies, StatementLines lines, CurrentPerson person, Reader reader) {
        this.readiness = readiness;
        this.copies = copies;
        this.lines = lines;
        this.person = person;
        this.reader = reader;
    }

    List<Desk.Kind> of(Statement statement, String locale, List<Remarks.Note> remarks) {
        Optional<WorkingCopy> copy = copy(statement, locale);
        return statement.current().variants().stream()
                .filter(v -> v.locale().equals(locale) && !v.isNote())
                .map(saved -> kind(statement, copy.map(c -> typed(c, saved)).orElse(saved), remarks))
                .toList();
    }

    /** What is unsaved; of a statement that is over, nothing. */
    Desk.Unsaved unsaved(Statement statement, String locale) {
        return copy(statement, locale)
                .map(c -> new Desk.Unsaved(c.baseRevision(), lines.at(statement, c.keptAt())))
                .orElseGet(() -> new Desk.Unsaved(statement.revision(), ""));
    }

    /** A kind as it would look with this text. */
    Desk.Kind kind(Statement statement, Variant text, List<Remarks.Note> remarks) {
        Desk.Kind kind = new KindWords(reader.words(DeskWords.class), readiness, statement).of(text);
        List<String> quotes = remarks.stream()
                .filter(note -> text.is(note.locale(), note.kind()))
                .map(Remarks.Note::quote)
                .toList();
        return kind.withHtml(new RawString(PassageMarks.marked(kind.html().toString(), quotes)));
    }

    private Optional<WorkingCopy> copy(Statement statement, String locale) {
        return statement.progress().isOver() ? Optional.empty() : copies.of(statement.id(), person.id(), locale);
    }

    private static Variant typed(WorkingCopy copy, Variant saved) {
        return copy.variants().stream()
                .filter(v -> v.is(saved.locale(), saved.channelKind()))
                .findFirst()
                .orElse(saved);
    }
}
