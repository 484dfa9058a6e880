package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a file, or one event of a calendar with its single dates, as it was read.
 *
 * @param row the line at which it begins, as an editor counts it
 * @param key the observance's key; null to have one made from its name
 * @param decisions the dates of single years that its rule does not give; of a calendar only
 * @param faults what is wrong with it already; then it is left out
 */
record FileRow(long row, String key, Particulars particulars, List<DateDecision> decisions, List<Fault> faults) {

    static FileRow good(long row, String key, Map<String, String> texts) {
        return new FileRow(row, key, Particulars.of(texts), List.of(), List.of());
    }

    static FileRow wrong(long row, String field, String message) {
        return new FileRow(row, null, Particulars.of(Map.of()), List.of(), List.of(new Fault(field, message)));
    }

    FileRow alsoWrong(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new FileRow(row, key, particulars, decisions, all);
    }

    FileRow decided(List<DateDecision> years) {
        return new FileRow(row, key, particulars, years, faults);
    }

    /** What it says as an observance. */
    Observance observance(String under) {
        Observance observance = new Observance(under, particulars);
        decisions.forEach(observance::decide);
        return observance;
    }

    /** Whether this is what is known already. */
    boolean isKnownAs(Observance there) {
        return there.particulars().equals(particulars)
                && decisions.stream()
                        .allMatch(said -> there.decision(said.year())
                                .filter(known -> known.dates().equals(said.dates()))
                                .isPresent());
    }
}
