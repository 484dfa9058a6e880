package org.kalends.content.statement;

import java.util.List;

/**
 * What somebody reads before they say yes.
 *
 * @param since the revision that the changes are counted from
 * @param approvedBefore whether that one was approved, not just drafted
 * @param changes every variant with what changed
 * @param undecided whether it waits for a decision
 * @param own whether the person who reads wrote it
 */
public record Review(
        Desk.Line line,
        String author,
        int revision,
        String contentHash,
        String hash,
        int since,
        boolean approvedBefore,
        List<VariantChange> changes,
        List<Item> everything,
        List<String> missingFacts,
        boolean undecided,
        boolean own,
        String goesOut,
        boolean held) {

    /** One text that goes out. */
    public record Item(String locale, boolean changed, Desk.Kind kind) {}
}
