package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.kalends.content.policy.ApprovalPolicies;
import org.kalends.content.policy.Rules;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Says in one line how a statement stands, in the reader's words and at the office's local time. */
@ApplicationScoped
public class StatementLines {

    private final ApprovalPolicies policies;
    private final Reader reader;
    private final Moments moments;
    private final Instance<DeskNotes> notes;

    @Inject
    StatementLines(ApprovalPolicies policies, Reader reader, Moments moments, Instance<DeskNotes> notes) {
        this.policies = policies;
        this.reader = reader;
        this.moments = moments;
        this.notes = notes;
    }

    public Desk.Line of(Statement statement) {
        StateWords state = state(statement);
        return new Desk.Line(
                statement.id(),
                named(statement.request().occurrence().observance().names()),
                named(statement.request().office().names()),
                state.place(),
                state.shape(),
                state.word(),
                state.isUrgent(),
                state.whoMustAct(),
                state.release());
    }

    /** What other features have to tell about it. */
    List<DeskNotes.Note> notes(Statement statement) {
        return notes.stream().flatMap(other -> other.of(statement).stream()).toList();
    }

    /** A moment at the office's local time, with place and zone. */
    public String at(Statement statement, Instant at) {
        return state(statement).at(at);
    }

    StateWords state(Statement statement) {
        return new StateWords(statement, rules(statement), reader, moments);
    }

    /** What its office's approval policy asks for. */
    Rules rules(Statement statement) {
        return policies.of(statement.office(), statement.request().kind());
    }

    private String named(Map<String, String> names) {
        return names.getOrDefault(reader.locale().toLanguageTag(), names.getOrDefault("en", ""));
    }
}
