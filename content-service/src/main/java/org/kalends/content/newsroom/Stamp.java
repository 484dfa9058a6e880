package org.kalends.content.newsroom;

import java.util.List;
import java.util.stream.Collectors;

/** What a statement's pages were at a moment: another one after each release, correction and retraction. */
record Stamp(String mark) {

    static Stamp of(List<PublicPage> languages) {
        return ofRows(languages.stream().map(PublicPage::row).toList());
    }

    /** @param rows what each page of the statement is in the database: its id and how often it was changed */
    static Stamp ofRows(List<String> rows) {
        return new Stamp(rows.stream().sorted().collect(Collectors.joining(" ")));
    }
}
