package org.kalends.contracts.text;

/**
 * A text held against one limit of a network.
 *
 * @param count what the network counts
 * @param limit the most that it takes
 * @param unit what is counted
 */
public record Length(int count, int limit, Unit unit) {

    /** What a network counts. */
    public enum Unit {
        /** Characters in the network's own sense of the word. */
        CHARACTERS,
        /** Bytes of UTF-8. */
        BYTES
    }

    public boolean fits() {
        return count <= limit;
    }

    /** How much may still be added; negative when it is too long. */
    public int left() {
        return limit - count;
    }
}
