package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Says of a step, to this reader: its state, who must act, and by when. */
@RequestScoped
public class StepFaces {

    private static final Map<StepState, String> SHAPES = Map.of(
            StepState.DRAFTING, "drafting",
            StepState.AWAITING_APPROVAL, "review",
            StepState.APPROVED, "approved",
            StepState.HELD, "held",
            StepState.RELEASED, "released",
            StepState.DONE, "released");

    private final CurrentPerson person;
    private final Deputies deputies;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    StepFaces(CurrentPerson person, Deputies deputies, Reader reader, Moments moments, Clock clock) {
        this.person = person;
        this.deputies = deputies;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    public StepFace of(Step step, Office office) {
        Instant now = clock.instant();
        boolean late = step.isLate(now) || step.isApprovalLate(now);
        boolean lapsed = "approval-lapsed".equals(step.stateReason());
        String shape = late ? "late" : lapsed ? "review" : SHAPES.getOrDefault(step.state(), "planned");
        return new StepFace(
                shape,
                late ? lateWord(step, now) : word(step),
                late || lapsed || step.state() == StepState.HELD,
                who(step),
                must(step, office),
                isYours(step),
                step.statementId() == null ? null : "/content/statements/by-step/" + step.id());
    }

    /** Whether it waits for somebody whom the reader can be. */
    public boolean isYours(Step step) {
        boolean own = step.actor() != Actor.NOBODY && person.has(step.actor().role()) && person.worksFor(step.office());
        return !step.isPaused() && (own || deputies.isAsked(step));
    }

    /** The state in the reader's words, and that it is paused. */
    public String word(Step step) {
        String state = stateWord(step);
        return step.isPaused() && !step.state().isOver() ? words().pausedStep(state) : state;
    }

    private String stateWord(Step step) {
        CampaignWords words = words();
        return switch (step.state()) {
            case PLANNED -> step.signalFailure() == null ? words.planned() : words.notSignalled();
            case DRAFTING -> drafting(step);
            case AWAITING_APPROVAL -> words.inReview();
            case APPROVED -> words.approved();
            case HELD -> words.held();
            case RELEASED -> afterwards(step, words.released());
            case DONE -> afterwards(step, words.done());
            case SKIPPED -> words.skipped();
            case EXPIRED -> words.expired();
            case CANCELLED -> words.cancelled();
        };
    }

    private String afterwards(Step step, String word) {
        return switch (String.valueOf(step.stateReason())) {
            case Step.CORRECTED -> words().corrected();
            case Step.RETRACTED -> words().retracted();
            default -> word;
        };
    }

    /** The campaign's state in the reader's words. */
    public String word(CampaignState state) {
        CampaignWords words = words();
        return switch (state) {
            case DRAFT -> words.draftState();
            case SCHEDULED -> words.scheduled();
            case RUNNING -> words.running();
            case PAUSED -> words.paused();
            case FINISHED -> words.finished();
            case CANCELLED -> words.cancelled();
        };
    }

    /** Why a step is held, in the reader's words. */
    public String heldBecause(Step step) {
        CampaignWords words = words();
        return switch (String.valueOf(step.stateReason())) {
            case "not-approved" -> words.heldNotApproved();
            case "approved-late" -> words.heldApprovedLate();
            case "embargo" -> words.heldEmbargo();
            case "no-statement" -> words.heldNoStatement();
            case "late" -> words.heldLate();
            case "too-late" -> words.heldTooLate();
            case "languages" -> words.heldLanguages();
            case "missed" -> words.heldMissed();
            case "let-go" -> words.heldLetGo();
            default -> step.stateReason() == null ? "" : step.stateReason() + ".";
        };
    }

    private String drafting(Step step) {
        return switch (String.valueOf(step.stateReason())) {
            case "approval-lapsed" -> words().lapsed();
            case "returned" -> words().returned();
            default -> words().drafting();
        };
    }

    private String lateWord(Step step, Instant now) {
        Instant since = step.isLate(now) ? step.dueAt() : step.approveBy();
        return words().late(moments.between(since, now));
    }

    private String who(Step step) {
        if (isYours(step)) {
            return words().you();
        }
        return switch (step.actor()) {
            case AUTHOR -> words().anAuthor();
            case APPROVER -> words().anApprover();
            case NOBODY -> "";
        };
    }

    private String must(Step step, Office office) {
        String must = mustAct(step, office);
        return step.isEscalated(clock.instant()) ? must + " " + words().deputyMay(step.deputy()) : must;
    }

    private String mustAct(Step step, Office office) {
        boolean yours = isYours(step);
        String due = moments.dayAndTime(step.dueAt(), step.zone(), office.city(reader.locale()));
        String approval = moments.dayAndTime(step.approveBy(), step.zone(), office.city(reader.locale()));
        return switch (step.state()) {
            case DRAFTING -> yours ? words().youMustWrite(approval) : words().mustWrite(approval);
            case AWAITING_APPROVAL -> yours ? words().youMustApprove(approval) : words().mustApprove(approval);
            case HELD -> yours ? words().youMustDecide(due) : words().mustDecide(due);
            case APPROVED -> words().nobody();
            default -> "";
        };
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
