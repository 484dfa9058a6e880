package org.kalends.notifier.audience;

import java.util.List;

/**
 * An audience as its page shows it.
 *
 * @param office the office's key
 * @param officeName its name in the reader's language
 * @param count how many are on it
 * @param lines those of this page
 * @param page from 1
 * @param pages how many pages there are
 * @param report what became of those just added; null when nobody was
 * @param problem what was wrong with what was typed; null when nothing was
 * @param typed what was typed, to be put right
 */
record AudienceView(
        String office,
        String officeName,
        long count,
        List<Line> lines,
        int page,
        int pages,
        Admission.Told report,
        String problem,
        Typed typed) {

    AudienceView with(Admission.Told admission) {
        return new AudienceView(office, officeName, count, lines, page, pages, admission, null, typed);
    }

    AudienceView refused(String why, Typed what) {
        return new AudienceView(office, officeName, count, lines, page, pages, null, why, what);
    }

    /** One subscriber. */
    record Line(String address, String name, String language, String agreed, String how) {}

    /** What was typed into the form, and which field is at fault. */
    record Typed(String address, String name, String locale, String fault) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
