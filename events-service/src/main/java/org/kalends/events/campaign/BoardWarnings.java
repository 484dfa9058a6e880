package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Closed;
import org.kalends.events.office.Office;
import org.kalends.events.office.OfficeDays;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What there is to worry about in a campaign, worst first. */
@RequestScoped
class BoardWarnings {

    private static final Duration SOON = Duration.ofHours(48);

    private static final int MOST = 12;

    private final StepPublications publications;
    private final StepFaces faces;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    BoardWarnings(StepPublications publications, StepFaces faces, Reader reader, Moments moments, Clock clock) {
        this.publications = publications;
        this.faces = faces;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    List<Board.Warning> of(List<Step> steps, Map<String, Office> offices) {
        Instant now = clock.instant();
        List<Supplier<Board.Warning>> all = Stream.of(
                        held(steps, offices),
                        notSignalled(steps, offices),
                        unapproved(steps, offices, now),
                        lackingFacts(steps, offices),
                        failing(steps, offices),
                        closed(steps, offices, now))
                .flatMap(warnings -> warnings)
                .toList();
        return all.size() <= MOST ? written(all) : shortened(all);
    }

    private static List<Board.Warning> written(List<Supplier<Board.Warning>> some) {
        return some.stream().map(Supplier::get).toList();
    }

    private List<Board.Warning> shortened(List<Supplier<Board.Warning>> all) {
        BoardWords board = reader.words(BoardWords.class);
        Board.Warning more =
                new Board.Warning(board.moreWarnings(all.size() - MOST), board.moreWarningsHint(), null, null);
        return Stream.concat(written(all.subList(0, MOST)).stream(), Stream.of(more))
                .toList();
    }

    private Stream<Supplier<Board.Warning>> closed(List<Step> steps, Map<String, Office> offices, Instant now) {
        Map<String, OfficeDays> days = new HashMap<>();
        return steps.stream()
                .filter(s -> !s.state().isOver() && s.dueAt().isAfter(now))
                .flatMap(s ->
                        days
                                .computeIfAbsent(
                                        s.office(), key -> offices.get(key).days())
                                .closed(s.dueLocal().toLocalDate())
                                .stream()
                                .map(closed -> () -> closed(s, closed, offices)));
    }

    private Board.Warning closed(Step step, Closed closed, Map<String, Office> offices) {
        BoardWords board = reader.words(BoardWords.class);
        String day = moments.day(step.dueLocal().toLocalDate());
        return new Board.Warning(
                board.closedOn(name(step, offices), day, closed.name(reader.locale())), board.closedHint(), null, null);
    }

    private Stream<Supplier<Board.Warning>> held(List<Step> steps, Map<String, Office> offices) {
        return steps.stream()
                .filter(s -> s.state() == StepState.HELD)
                .map(s -> () ->
                        new Board.Warning(words().holds(name(s, offices)), faces.heldBecause(s), act(s), statement(s)));
    }

    private Stream<Supplier<Board.Warning>> notSignalled(List<Step> steps, Map<String, Office> offices) {
        return steps.stream()
                .filter(s -> s.signalFailure() != null)
                .map(s -> () -> new Board.Warning(
                        words().signalFails(name(s, offices)), words().signalFailsHint(s.signalFailure()), null, null));
    }

    private Stream<Supplier<Board.Warning>> unapproved(List<Step> steps, Map<String, Office> offices, Instant now) {
        return steps.stream()
                .filter(s -> s.actor() != Actor.NOBODY && s.state() != StepState.HELD)
                .filter(s -> s.dueAt().isBefore(now.plus(SOON)))
                .map(s ->
                        () -> new Board.Warning(release(s, offices, now), sentence(s, offices), act(s), statement(s)));
    }

    private String release(Step step, Map<String, Office> offices, Instant now) {
        String when = moments.fromNow(step.dueAt());
        return step.isLate(now)
                ? words().unapprovedLate(name(step, offices), when)
                : words().unapprovedSoon(name(step, offices), when);
    }

    private String sentence(Step step, Map<String, Office> offices) {
        StepFace face = faces.of(step, offices.get(step.office()));
        return face.who() + " " + face.must();
    }

    private Stream<Supplier<Board.Warning>> lackingFacts(List<Step> steps, Map<String, Office> offices) {
        return steps.stream()
                .filter(s -> s.actor() == Actor.AUTHOR && !s.missingFacts().isEmpty())
                .map(s -> () -> new Board.Warning(
                        words().lacksFacts(name(s, offices)),
                        words().toFillIn(String.join(", ", s.missingFacts())),
                        act(s),
                        statement(s)));
    }

    private Stream<Supplier<Board.Warning>> failing(List<Step> steps, Map<String, Office> offices) {
        Map<UUID, Step> released = steps.stream()
                .filter(s -> s.state() == StepState.RELEASED || s.state() == StepState.DONE)
                .collect(Collectors.toMap(Step::id, Function.identity()));
        return publications.failingOf(released.keySet()).stream()
                .map(p -> () -> new Board.Warning(
                        words().deliveriesNeed(name(released.get(p.stepId()), offices)),
                        words().publication(p.channel(), p.account(), state(p)),
                        words().seeDelivery(),
                        "/notifier/deliveries/" + released.get(p.stepId()).statementId()));
    }

    private String state(StepPublication publication) {
        return publication.state().equals("failed") ? words().failed() : words().unknown();
    }

    private String act(Step step) {
        if (step.isHeldAsMissed()) {
            return reader.words(BoardWords.class).seeMissed();
        }
        return step.statementId() == null ? null : words().openStatement();
    }

    private static String statement(Step step) {
        return step.isHeldAsMissed() ? "/events/missed" : "/content/statements/by-step/" + step.id();
    }

    private String name(Step step, Map<String, Office> offices) {
        return offices.get(step.office()).name(reader.locale());
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
