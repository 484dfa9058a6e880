package org.kalends.content.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A sheet with how each of its facts stands.
 *
 * @param tree the facts as JSON, for the form
 * @param version rises with each change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetView(
        String observance,
        Integer year,
        String office,
        int version,
        Facts facts,
        @JsonIgnore ObjectNode tree,
        List<Standing> standing,
        List<Entry> history) {

    /**
     * How a fact stands.
     *
     * @param state confirmed or to-confirm
     * @param by who stated or confirmed it; null while nobody has
     * @param at when it was stated, confirmed or copied
     * @param copiedFrom the year it was copied from; null when it was stated anew
     * @param confirmBy the day by which it has to be confirmed; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(String fact, String state, String by, Instant at, Integer copiedFrom, LocalDate confirmBy) {

        boolean isOpen() {
            return state.equals("to-confirm");
        }
    }

    /** What was done to a fact: stated, copied, confirmed or removed. */
    record Entry(String fact, String what, String by, Instant at) {}

    static SheetView of(FactSheet sheet, LocalDate today) {
        ObjectNode tree = sheet.tree();
        Set<Fact> open = sheet.open(today);
        FactScope scope = sheet.scope();
        return new SheetView(
                scope.observance(),
                scope.year(),
                scope.office(),
                sheet.version(),
                sheet.facts(),
                tree,
                sheet.stated().stream()
                        .map(fact -> standing(fact, sheet.mark(fact), open.contains(fact), tree))
                        .toList(),
                sheet.history().stream()
                        .map(e -> new Entry(
                                e.fact().key(),
                                e.what().name().toLowerCase(java.util.Locale.ROOT),
                                e.personName(),
                                e.at()))
                        .toList());
    }

    private static Standing standing(Fact fact, Mark mark, boolean open, ObjectNode tree) {
        return new Standing(
                fact.key(),
                open ? "to-confirm" : "confirmed",
                mark.by(),
                mark.at(),
                mark.copiedFrom(),
                ConfirmBy.of(fact, tree).orElse(null));
    }
}
