package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a file, or one event of a calendar, as it was read.
 *
 * @param row the line at which it begins, as an editor counts it
 * @param key the observance's key; null to have one made from its name
 * @param faults what is wrong with it already; then it is left out
 */
record FileRow(long row, String key, Particulars particulars, List<Fault> faults) {

    static FileRow good(long row, String key, Map<String, String> texts) {
        return new FileRow(row, key, Particulars.of(texts), List.of());
    }

    static FileRow wrong(long row, String field, String message) {
        return new FileRow(row, null, Particulars.of(Map.of()), List.of(new Fault(field, message)));
    }

    FileRow alsoWrong(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new FileRow(row, key, particulars, all);
    }
}
