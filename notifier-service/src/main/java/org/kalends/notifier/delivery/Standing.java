package org.kalends.notifier.delivery;

import java.util.List;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.State;
import org.kalends.notifier.publication.Tally;

/**
 * Where a publication stands at this moment, counted from its deliveries.
 *
 * @param publication the publication
 * @param tally its deliveries
 */
record Standing(Publication publication, Tally tally) {

    /** Its state, which a retraction of its statement changes. */
    State state() {
        return publication.standing(tally);
    }

    DeliveryCounts counts() {
        return tally.counts();
    }

    static DeliveryCounts sum(List<Standing> standings) {
        return standings.stream().map(Standing::counts).reduce(new DeliveryCounts(0, 0, 0, 0, 0, 0), Standing::plus);
    }

    static DeliveryCounts plus(DeliveryCounts a, DeliveryCounts b) {
        return new DeliveryCounts(
                a.total() + b.total(),
                a.waiting() + b.waiting(),
                a.sent() + b.sent(),
                a.failed() + b.failed(),
                a.unknown() + b.unknown(),
                a.suppressed() + b.suppressed());
    }
}
