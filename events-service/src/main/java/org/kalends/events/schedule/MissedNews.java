package org.kalends.events.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.DueSteps.MissedCount;
import org.kalends.events.campaign.MissedOutcome;
import org.kalends.identity.CurrentPerson;

/** What the person's offices missed and the person has not yet taken note of: one summary, however many steps. */
@Named("missedNews")
@RequestScoped
public class MissedNews {

    /** What was missed longer ago than this is no news. */
    static final Duration NEWS = Duration.ofDays(30);

    private final DueSteps steps;
    private final MissedSeen seen;
    private final DueTime time;
    private final CurrentPerson person;

    @Inject
    MissedNews(DueSteps steps, MissedSeen seen, DueTime time, CurrentPerson person) {
        this.steps = steps;
        this.seen = seen;
        this.time = time;
        this.person = person;
    }

    /**
     * One summary of missed steps.
     *
     * @param sent how many went out late by themselves
     * @param toDecide how many wait for somebody
     * @param expired how many were dropped by themselves
     * @param until the latest of them was missed then
     */
    public record Summary(long sent, long toDecide, long expired, Instant until) {

        static final Summary NOTHING = new Summary(0, 0, 0, Instant.EPOCH);

        public boolean isNews() {
            return all() > 0;
        }

        public long all() {
            return sent + toDecide + expired;
        }

        private static Summary of(Collection<MissedCount> counts) {
            return new Summary(
                    sum(counts, MissedOutcome.SENT),
                    sum(counts, MissedOutcome.HELD),
                    sum(counts, MissedOutcome.EXPIRED),
                    counts.stream()
                            .map(MissedCount::latest)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH));
        }

        private static long sum(Collection<MissedCount> counts, MissedOutcome outcome) {
            return counts.stream()
                    .filter(count -> count.outcome() == outcome)
                    .mapToLong(MissedCount::steps)
                    .sum();
        }
    }

    /** Whether nothing is signalled until an admin has looked. */
    public boolean isHeld() {
        return time.read().held();
    }

    public Summary summary() {
        Instant since = seen.by(person.id()).orElse(Instant.EPOCH);
        Instant oldest = time.now().minus(NEWS);
        List<MissedCount> mine = steps.countMissed(since.isAfter(oldest) ? since : oldest).stream()
                .filter(count -> person.worksFor(count.office()))
                .toList();
        return mine.isEmpty() ? Summary.NOTHING : Summary.of(mine);
    }
}
