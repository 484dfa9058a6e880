package org.kalends.notifier.publication;

import java.util.Map;

import org.kalends.contracts.DeliveryCounts;

/**
 * Where the deliveries of a publication stand.
 *
 * @param byState how many there are in each state
 * @param remoteUrl where the post, or the first of a thread, can be seen; null for mail and before it is sent
 * @param thread whether the deliveries are the posts of one thread, each made after the one before
 */
public record Tally(Map<State, Integer> byState, String remoteUrl, boolean thread) {

    public DeliveryCounts counts() {
        int behind = isBroken() ? of(State.PENDING) : 0;
        int waiting = of(State.PENDING) - behind + of(State.SENDING) + of(State.RETRYING);
        int total = byState.values().stream().mapToInt(Integer::intValue).sum();
        return new DeliveryCounts(
                total, waiting, of(State.SENT), of(State.FAILED) + behind, of(State.UNKNOWN), of(State.SUPPRESSED));
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
        if (isBroken()) {
            return State.FAILED;
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

    /** What stands behind a post that failed or is in doubt goes nowhere until a person decides about that one. */
    private boolean isBroken() {
        return thread && of(State.FAILED) + of(State.UNKNOWN) > 0;
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
