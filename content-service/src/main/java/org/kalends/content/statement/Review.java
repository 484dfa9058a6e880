package org.kalends.content.statement;

import java.util.List;

/**
 * What somebody reads before they say yes.
 *
 * @param since what changed, in words, and since which revision
 * @param changes the texts that changed, with what changed in them
 * @param everything every text that goes out, language by language
 * @param undecided whether it waits for a decision
 * @param own whether the person who reads wrote it
 */
public record Review(
        Desk.Line line,
        String author,
        int revision,
        String contentHash,
        String hash,
        Desk.Since since,
        List<VariantChange> changes,
        List<Tongue> everything,
        Desk.Missing missing,
        Advice advice,
        boolean undecided,
        boolean own,
        String goesOut,
        boolean held) {

    /** A language and all that goes out in it. */
    public record Tongue(String locale, String name, String dir, List<Item> items) {}

    /** One text that goes out. */
    public record Item(boolean changed, Desk.Kind kind) {}

    /**
     * What keeps nothing back, and is worth knowing.
     *
     * @param stale the languages whose translation is stale, in their own names
     * @param comments how many comments are open
     */
    public record Advice(List<String> stale, long comments) {}

    /** How many texts go out. */
    public int count() {
        return everything.stream().mapToInt(tongue -> tongue.items().size()).sum();
    }
}
