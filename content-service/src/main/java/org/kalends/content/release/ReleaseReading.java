package org.kalends.content.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.DeskReading;
import org.kalends.content.statement.Lack;
import org.kalends.content.statement.LanguagesGate;
import org.kalends.content.statement.LatePolicy;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Lays out what stands between a statement and its release. */
@ApplicationScoped
public class ReleaseReading {

    private final Statements statements;
    private final DeskReading desks;
    private final LanguagesGate gate;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;

    @Inject
    ReleaseReading(
            Statements statements,
            DeskReading desks,
            LanguagesGate gate,
            CurrentPerson person,
            Reader reader,
            Moments moments) {
        this.statements = statements;
        this.desks = desks;
        this.gate = gate;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
    }

    @Transactional
    ReleaseSheet sheet(UUID id) {
        var line = desks.line(id);
        Statement statement = statements.required(id);
        boolean open = !statement.progress().isOver() && !statement.isPublic();
        boolean approver = person.has(Roles.APPROVER);
        Instant embargo = statement.request().embargoUntil();
        var gaps = gate.gaps(statement);
        return new ReleaseSheet(
                line,
                late(statement),
                embargo == null ? "" : at(statement, embargo),
                gaps.stream().map(this::words).toList(),
                statement
                        .waiver()
                        .map(w -> words().waivedBy(w.by(), at(statement, w.at()), w.reason()))
                        .orElse(""),
                statement.stageApprovals().stream()
                        .map(c -> words().stageApproval(c.stage(), c.personName(), at(statement, c.at()), c.deputy()))
                        .toList(),
                open && approver && !gate.open(statement).isEmpty(),
                open && (approver || person.has(Roles.MANAGER)) && statement.progress() == Progress.APPROVED);
    }

    private String late(Statement statement) {
        LatePolicy policy = LatePolicy.parse(statement.request().latePolicy());
        String end =
                policy.end(statement.request()).map(last -> at(statement, last)).orElse("");
        return switch (policy) {
            case LatePolicy.Hold() -> words().lateHold();
            case LatePolicy.Send _ -> words().lateSend(end);
            case LatePolicy.Expire _ -> words().lateExpire(end);
        };
    }

    private String words(Lack gap) {
        String language = Locale.forLanguageTag(gap.locale()).getDisplayLanguage(reader.locale());
        String why = switch (gap.why()) {
            case Lack.EMPTY -> words().gapEmpty();
            case Lack.UNTRANSLATED -> words().gapUntranslated();
            default -> words().gapMissing();
        };
        return language + ", " + gap.channelKind() + ": " + why;
    }

    private String at(Statement statement, Instant at) {
        var office = statement.request().office();
        String city = office.cities()
                .getOrDefault(reader.locale().toLanguageTag(), office.cities().getOrDefault("en", office.key()));
        return moments.dayAndTime(at, ZoneId.of(office.zone()), city);
    }

    private ReleaseWords words() {
        return reader.words(ReleaseWords.class);
    }
}
