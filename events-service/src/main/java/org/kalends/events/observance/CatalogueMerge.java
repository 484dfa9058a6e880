package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings a later version of the catalogue into what is known, field by field: what nobody edited follows the catalogue,
 * what a person edited stays.
 *
 * @param result what is to be known now
 * @param changes what the later version says otherwise than the one before it or than what is known
 */
record CatalogueMerge(Particulars result, List<CatalogueChange> changes) {

    /**
     * @param before what the catalogue said the last time
     * @param known what is known now, with people's edits
     * @param later what the catalogue says now
     */
    static CatalogueMerge of(String key, Particulars before, Particulars known, Particulars later) {
        Map<String, String> result = new TreeMap<>(known.texts());
        List<CatalogueChange> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.texts().keySet());
        fields.addAll(later.texts().keySet());
        for (String field : fields) {
            String mine = known.get(field);
            String shipped = later.get(field);
            boolean saysSomethingNew = !Objects.equals(before.get(field), shipped);
            if (saysSomethingNew && !Objects.equals(mine, shipped)) {
                boolean untouched = Objects.equals(mine, before.get(field));
                changes.add(new CatalogueChange(key, field, mine, shipped, untouched));
                if (untouched) {
                    result.put(field, shipped);
                }
            }
        }
        return new CatalogueMerge(Particulars.of(result), changes);
    }

    boolean changesAnything() {
        return changes.stream().anyMatch(CatalogueChange::taken);
    }
}
