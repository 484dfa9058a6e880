package org.kalends.events.schedule;

import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import org.kalends.contracts.StepMoved;
import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.Step;
import org.kalends.outbox.Outbox;

/**
 * Derives the moments of all steps to come anew from their local times, when the zone rules of the runtime are others than
 * those by which they were derived (docs/adr/0006). Where a draft has been asked for, the others are told of the new ones.
 */
@ApplicationScoped
class Rezoning {

    private static final Logger LOG = Logger.getLogger(Rezoning.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final DueSteps steps;
    private final ClockBook book;
    private final Outbox outbox;

    @Inject
    Rezoning(DueSteps steps, ClockBook book, Outbox outbox) {
        this.steps = steps;
        this.book = book;
        this.outbox = outbox;
    }

    /** The IANA version of the zone rules that this runtime has, for example {@code 2026a}. */
    static String version() {
        return ZoneRulesProvider.getVersions("Europe/Vilnius").lastKey();
    }

    /** Does it when the rules have changed since it was done last. */
    void whenRulesChanged() {
        String known = book.read().zoneRules();
        if (!version().equals(known)) {
            deriveAnew();
        }
    }

    /** Does it now. @return how many steps have moved */
    int deriveAnew() {
        int moved = 0;
        UUID behind = FIRST;
        while (behind != null) {
            UUID from = behind;
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(from));
            moved += batch.moved();
            behind = batch.last();
        }
        book.derivedBy(version());
        LOG.infof("By the zone rules %s, %d steps to come have moved", version(), moved);
        return moved;
    }

    /** @param last the id to go on from; null when there are no more */
    private record Batch(int moved, UUID last) {}

    private Batch batch(UUID behind) {
        List<Step> some = steps.toCome(behind, BATCH);
        List<StepMoved> news = new ArrayList<>();
        int moved =
                (int) some.stream().filter(step -> step.deriveAnew(news::add)).count();
        outbox.appendAll(news);
        return new Batch(moved, some.isEmpty() ? null : some.getLast().id());
    }
}
