package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What there is to worry about in a campaign, worst first. */
@RequestScoped
class BoardWarnings {

    private static final Duration SOON = Duration.ofHours(48);

    private final StepFaces faces;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    BoardWarnings(StepFaces faces, Reader reader, Moments moments, Clock clock) {
        this.faces = faces;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    List<Board.Warning> of(Campaign campaign, List<StepPublication> publications, Map<String, Office> offices) {
        Instant now = clock.instant();
        return Stream.of(
                        held(campaign, offices),
                        notSignalled(campaign, offices),
                        unapproved(campaign, offices, now),
                        lackingFacts(campaign, offices),
                        failing(campaign, publications, offices))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<Board.Warning> held(Campaign campaign, Map<String, Office> offices) {
        return campaign.steps().stream()
                .filter(s -> s.state() == StepState.HELD)
                .map(s ->
                        new Board.Warning(words().holds(name(s, offices)), faces.heldBecause(s), act(s), statement(s)));
    }

    private Stream<Board.Warning> notSignalled(Campaign campaign, Map<String, Office> offices) {
        return campaign.steps().stream()
                .filter(s -> s.signalFailure() != null)
                .map(s -> new Board.Warning(
                        words().signalFails(name(s, offices)), words().signalFailsHint(s.signalFailure()), null, null));
    }

    private Stream<Board.Warning> unapproved(Campaign campaign, Map<String, Office> offices, Instant now) {
        return campaign.steps().stream()
                .filter(s -> s.actor() != Actor.NOBODY && s.state() != StepState.HELD)
                .filter(s -> s.dueAt().isBefore(now.plus(SOON)))
                .map(s -> new Board.Warning(release(s, offices, now), sentence(s, offices), act(s), statement(s)));
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

    private Stream<Board.Warning> lackingFacts(Campaign campaign, Map<String, Office> offices) {
        return campaign.steps().stream()
                .filter(s -> s.actor() == Actor.AUTHOR && !s.missingFacts().isEmpty())
                .map(s -> new Board.Warning(
                        words().lacksFacts(name(s, offices)),
                        words().toFillIn(String.join(", ", s.missingFacts())),
                        act(s),
                        statement(s)));
    }

    private Stream<Board.Warning> failing(
            Campaign campaign, List<StepPublication> publications, Map<String, Office> offices) {
        return campaign.steps().stream()
                .flatMap(s -> publications.stream()
                        .filter(p -> p.stepId().equals(s.id()) && p.needsSomeone())
                        .map(p -> new Board.Warning(
                                words().deliveriesNeed(name(s, offices)),
                                words().publication(p.channel(), p.account(), state(p)),
                                words().seeDelivery(),
                                "/notifier/deliveries/" + s.statementId())));
    }

    private String state(StepPublication publication) {
        return publication.state().equals("failed") ? words().failed() : words().unknown();
    }

    private String act(Step step) {
        return step.statementId() == null ? null : words().openStatement();
    }

    private static String statement(Step step) {
        return "/content/statements/by-step/" + step.id();
    }

    private String name(Step step, Map<String, Office> offices) {
        return offices.get(step.office()).name(reader.locale());
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
