package org.kalends.content.newsroom;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it is shown.
 *
 * @param office whose list it is; null for the others
 * @param subject what stands over it; null for everything's
 * @param title of the window
 * @param older where the next page is; null on the last
 * @param newest where the first page is; null on it
 * @param languages the list in each language, the present one marked
 * @param years the office's years, the present one marked; empty for the others
 */
record ListView(
        Voice voice,
        @Nullable Named office,
        @Nullable Named subject,
        String title,
        String home,
        List<Item> items,
        @Nullable String older,
        @Nullable String newest,
        List<Story.Tongue> languages,
        List<Year> years,
        @Nullable String allYears,
        Head head) {

    /** What the head of the page says. */
    public String brand() {
        return office == null ? voice.words().title() : office.text();
    }

    /**
     * A statement in the list.
     *
     * @param locale the language of its title
     */
    record Item(
            String locale,
            String dir,
            String path,
            String title,
            String numeral,
            String day,
            String isoDay,
            Named observance,
            Named office,
            String kind,
            String readingTime) {

        /** @param voice the language of the list */
        static Item of(PublicPage page, Voice voice) {
            StoryWords words = new StoryWords(voice.locale(), page.office().country());
            return new Item(
                    page.locale(),
                    Voice.dir(page.locale()),
                    page.path(),
                    page.title(),
                    words.number(page.occurrence().date().getDayOfMonth()),
                    words.day(page.occurrence().date()),
                    page.occurrence().date().toString(),
                    Named.of(page.occurrence().observance().names(), voice.locale()),
                    Named.of(page.office().names(), voice.locale()),
                    page.kind(),
                    words.minutes(page.minutes()));
        }
    }

    /** A year's list. */
    record Year(String number, String path, boolean current) {}
}
