package org.kalends.content.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kalends.content.policy.Rules;
import org.kalends.content.policy.Stage;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** How a statement stands, in the reader's words: the state, who must act and by when. */
final class StateWords {

    private static final int SHOWN_OF_HASH = 8;

    private final Statement statement;
    private final Rules rules;
    private final ProgressWords words;
    private final Locale locale;
    private final Moments moments;

    StateWords(Statement statement, Rules rules, Reader reader, Moments moments) {
        this.statement = statement;
        this.rules = rules;
        this.words = reader.words(ProgressWords.class);
        this.locale = reader.locale();
        this.moments = moments;
    }

    /** The shape of the state in the design guide. */
    String shape() {
        if (statement.isHeld()) {
            return "held";
        }
        return switch (statement.progress()) {
            case DRAFT, CHANGES_ASKED -> "drafting";
            case IN_REVIEW, LAPSED -> "review";
            case APPROVED -> "approved";
            case RELEASED -> "released";
            case RETRACTED, EXPIRED, CANCELLED -> "planned";
        };
    }

    String word() {
        if (statement.isHeld()) {
            return words.held();
        }
        boolean corrected = statement.progress() == Progress.RELEASED
                && statement.publicity().map(Publicity::correctedAt).isPresent();
        return corrected ? words.corrected() : word(words, statement.progress());
    }

    /** The word of a state that a list can be filtered by. */
    static String word(ProgressWords words, String key) {
        return Arrays.stream(Progress.values())
                .filter(progress -> StatementFilter.key(progress).equals(key))
                .findFirst()
                .map(progress -> word(words, progress))
                .orElseGet(words::held);
    }

    private static String word(ProgressWords words, Progress progress) {
        return switch (progress) {
            case DRAFT -> words.draft();
            case IN_REVIEW -> words.inReview();
            case CHANGES_ASKED -> words.changesAsked();
            case APPROVED -> words.approved();
            case LAPSED -> words.lapsed();
            case RELEASED -> words.released();
            case RETRACTED -> words.retracted();
            case EXPIRED -> words.expired();
            case CANCELLED -> words.cancelled();
        };
    }

    /** Whether it needs somebody now. */
    boolean isUrgent() {
        return statement.isHeld() || statement.progress() == Progress.LAPSED;
    }

    /** Who must act, and why. */
    String whoMustAct() {
        String next = ofProgress();
        if (!statement.isHeld()) {
            return next;
        }
        String then = statement.lateUntil() == null ? words.heldNext() : words.lateNext(at(statement.lateUntil()));
        return words.heldBecause(heldReason()) + " " + (statement.progress() == Progress.APPROVED ? "" : next + " ")
                + then;
    }

    private String heldReason() {
        return switch (statement.heldReason()) {
            case "embargo" -> words.heldEmbargo();
            case "too-late" -> words.heldTooLate();
            case "languages" -> words.heldLanguages();
            case "unasked" -> words.heldUnasked();
            default -> words.heldNotApproved();
        };
    }

    String release() {
        if (statement.isCorrecting()) {
            return words.correctionUnderWay(at(statement.releasedAt()));
        }
        return statement.progress().isOver()
                ? ""
                : words.releaseOn(
                        at(statement.request().dueAt()),
                        moments.fromNow(statement.request().dueAt()));
    }

    String at(Instant at) {
        return moments.dayAndTime(at, ZoneId.of(statement.request().office().zone()), place());
    }

    String place() {
        Map<String, String> cities = statement.request().office().cities();
        return cities.getOrDefault(locale.toLanguageTag(), cities.getOrDefault("en", statement.office()));
    }

    private String ofProgress() {
        String by = at(
                rules.deadline(statement.request().dueAt(), statement.request().approveBy()));
        return switch (statement.progress()) {
            case DRAFT -> words.mustSubmit(by);
            case IN_REVIEW -> mustApprove(by);
            case CHANGES_ASKED -> last(LedgerEntry.What.RETURNED, by);
            case APPROVED ->
                statement
                        .approval()
                        .map(a -> words.approvedBy(a.by(), a.revision(), shortened(a.contentHash()), at(a.at())))
                        .orElse("");
            case LAPSED ->
                statement
                        .approval()
                        .map(a -> words.lapsedBecause(
                                        statement.revision(), a.by(), a.revision(), shortened(a.contentHash()))
                                + lapsedBy())
                        .orElse("");
            case RELEASED -> released();
            case RETRACTED ->
                entry(LedgerEntry.What.RETRACTED)
                        .map(e -> words.retractedBy(e.person().name(), at(e.at()), e.reason()))
                        .orElse("");
            case EXPIRED -> words.expiredMeans();
            case CANCELLED -> words.cancelledMeans();
        };
    }

    private String mustApprove(String by) {
        int given = statement.stageApprovals().size();
        Stage stage = rules.stage(given);
        String must = stage.people().isEmpty()
                ? words.mustApprove(by)
                : words.mustApproveNamed(String.join(", ", stage.people()), by);
        String order = rules.stages().size() == 1
                ? ""
                : " " + words.inOrder(stage.name(), given + 1, rules.stages().size());
        String deputies = stage.deputies().isEmpty() || rules.deputiesBefore() == null
                ? ""
                : " " + words.deputies(String.join(", ", stage.deputies()), deputiesFrom());
        return must + order + deputies;
    }

    private String deputiesFrom() {
        return at(statement.request().dueAt().minus(rules.deputiesBefore()));
    }

    private String lapsedBy() {
        return statement
                .lapsedBy()
                .map(edit -> " " + words.lapsedBy(edit.author().name(), edit.number(), at(edit.savedAt())))
                .orElse("");
    }

    private String released() {
        String out = words.releasedAt(at(statement.releasedAt()));
        return statement
                .publicity()
                .map(Publicity::correctedAt)
                .map(corrected -> out + " " + words.correctedAt(at(corrected)))
                .orElse(out);
    }

    private String last(LedgerEntry.What what, String by) {
        return entry(what)
                .map(entry -> words.mustRevise(entry.person().name(), entry.reason()))
                .orElseGet(() -> words.mustSubmit(by));
    }

    private Optional<LedgerEntry> entry(LedgerEntry.What what) {
        return statement.ledger().reversed().stream()
                .filter(entry -> entry.what() == what)
                .findFirst();
    }

    /** The first characters of a hash, enough to compare by eye. */
    static String shortened(String hash) {
        return hash.substring(0, SHOWN_OF_HASH / 2) + " " + hash.substring(SHOWN_OF_HASH / 2, SHOWN_OF_HASH);
    }
}
