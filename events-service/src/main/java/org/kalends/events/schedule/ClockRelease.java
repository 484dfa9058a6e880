package org.kalends.events.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.kalends.contracts.EventType;
import org.kalends.events.campaign.DueSteps;
import org.kalends.identity.CurrentPerson;

/** Lets the clocks go on after a hold: what the topic says was signalled is marked as signalled, and never again. */
@ApplicationScoped
class ClockRelease {

    private static final Logger LOG = Logger.getLogger(ClockRelease.class);
    private static final int CHUNK = 1000;

    private final ClockBook book;
    private final ToldSignals told;
    private final DueSteps steps;
    private final DueTime time;
    private final CurrentPerson person;

    @Inject
    ClockRelease(ClockBook book, ToldSignals told, DueSteps steps, DueTime time, CurrentPerson person) {
        this.book = book;
        this.told = told;
        this.steps = steps;
        this.time = time;
        this.person = person;
    }

    /** A second release of the same hold changes nothing. */
    @Transactional
    void release() {
        if (book.read().hold() == null) {
            return;
        }
        Map<EventType, List<UUID>> byType = told.all().stream()
                .collect(Collectors.groupingBy(
                        ToldSignal::type, Collectors.mapping(ToldSignal::step, Collectors.toList())));
        int marked = byType.entrySet().stream()
                .flatMapToInt(each -> chunks(each.getValue()).mapToInt(chunk -> mark(each.getKey(), chunk)))
                .sum();
        told.forget();
        book.release(person.id());
        LOG.infof("The clocks go on; %d steps were marked as signalled before", marked);
    }

    private int mark(EventType type, Collection<UUID> chunk) {
        return switch (type) {
            case STEP_DRAFT_REQUESTED -> steps.takeAsDrafted(chunk, time.now());
            case STEP_DUE -> steps.takeAsDue(chunk, time.now());
            case STEP_CANCELLED -> steps.takeAsCancelled(chunk, time.now());
            default -> 0;
        };
    }

    private static java.util.stream.Stream<List<UUID>> chunks(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + CHUNK)
                .mapToObj(from -> ids.subList(from, Math.min(from + CHUNK, ids.size())));
    }
}
