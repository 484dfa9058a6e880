package org.kalends.content.statement;

import java.util.List;

/**
 * The list of statements.
 *
 * @param total how many there are on all pages
 * @param before the address of the page before; empty on the first
 * @param after the address of the page after; empty on the last
 */
public record StatementList(
        StatementFilter filter,
        List<Choice> states,
        List<Choice> offices,
        List<Item> items,
        long total,
        String before,
        String after) {

    /** Something to choose from. */
    public record Choice(String key, String name, boolean chosen) {}

    /**
     * A statement in the list.
     *
     * @param stale the languages whose translation is stale, in their own names; empty when none is
     * @param comments how many comments are open
     */
    public record Item(Desk.Line line, String stale, long comments) {}

    /** The number of the first statement on the page, from 1. */
    public int first() {
        return (filter.page() - 1) * StatementSearch.ON_A_PAGE + 1;
    }

    /** The number of the last one on the page. */
    public int last() {
        return first() + items.size() - 1;
    }
}
