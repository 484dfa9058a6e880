package org.kalends.events.observance.rule;

/**
 * The years in which a rule holds.
 *
 * @param every the distance between its years; 1 is every year
 * @param since a year it holds in, from which the distance counts; also the earliest when the distance is above 1
 * @param from the first year; {@link Integer#MIN_VALUE} when there is none
 * @param to the last year; {@link Integer#MAX_VALUE} when there is none
 */
public record Years(int every, int since, int from, int to) {

    static final Years ALL = new Years(1, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);

    boolean include(int year) {
        boolean onBeat = every == 1 || (year >= since && (year - since) % every == 0);
        return onBeat && year >= from && year <= to;
    }

    /** Whether no year can be among them. */
    boolean areNone() {
        return from > to;
    }

    Years every(int distance, int start) {
        return new Years(distance, start, from, to);
    }

    Years from(int year) {
        return new Years(every, since, year, to);
    }

    Years to(int year) {
        return new Years(every, since, from, year);
    }

    /** The first year it can hold in when it has a pace: on the beat, and not before the first. */
    public int start() {
        return from <= since ? since : since + Math.ceilDiv(from - since, every) * every;
    }

    public boolean hasStart() {
        return from != Integer.MIN_VALUE;
    }

    public boolean hasEnd() {
        return to != Integer.MAX_VALUE;
    }
}
