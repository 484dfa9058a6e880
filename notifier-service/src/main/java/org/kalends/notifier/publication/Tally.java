package org.kalends.notifier.publication;

import java.util.Map;

import org.kalends.contracts.DeliveryCounts;

/**
 * Where the deliveries of a publication stand.
 *
 * @param byState how many there are in each state
 * @param remoteUrl where the post can be seen; null for mail and before it is sent
 */
public record Tally(Map<State, Integer> byState, String remoteUrl) {

    public DeliveryCounts counts() {
        int waiting = of(State.PENDING) + of(State.SENDING) + of(State.RETRYING);
        int total = byState.values().stream().mapToInt(Integer::intValue).sum();
        return new DeliveryCounts(
                total, waiting, of(State.SENT), of(State.FAILED), of(State.UNKNOWN), of(State.SUPPRESSED));
    }

    /** The state of the whole: on its way while anything waits, then the worst that a person must see. */
    public State state() {
        DeliveryCounts counts = counts();
        if (counts.waiting() > 0) {
            return underWay(counts);
        }
        if (counts.unknown() > 0) {
            return State.UNKNOWN;
        }
        if (counts.sent() > 0 || counts.total() == 0) {
            return State.SENT;
        }
        if (counts.failed() > 0) {
            return State.FAILED;
        }
        return counts.suppressed() > 0 ? State.SUPPRESSED : State.CANCELLED;
    }

    /** The state of the whole once its statement was taken back: what is open stays open, what went out is retracted. */
    State stateWhenRetracted() {
        DeliveryCounts counts = counts();
        if (counts.waiting() > 0 || counts.unknown() > 0) {
            return state();
        }
        return counts.sent() > 0 ? State.RETRACTED : State.CANCELLED;
    }

    private State underWay(DeliveryCounts counts) {
        if (of(State.PENDING) == counts.total() - counts.suppressed()) {
            return State.PENDING;
        }
        return of(State.RETRYING) == counts.waiting() ? State.RETRYING : State.SENDING;
    }

    private int of(State state) {
        return byState.getOrDefault(state, 0);
    }
}
