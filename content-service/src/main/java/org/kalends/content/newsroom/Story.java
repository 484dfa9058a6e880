package org.kalends.content.newsroom;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.quarkus.qute.RawString;

/**
 * A public page as it is shown.
 *
 * @param dir ltr or rtl
 * @param numeral the day of the month, the hero
 * @param html sanitised when it was released
 * @param languages every language it is public in
 */
record Story(
        String locale,
        String dir,
        String path,
        String officePath,
        String officeName,
        String observance,
        int numeral,
        String day,
        String isoTime,
        String time,
        String readingTime,
        String title,
        RawString html,
        List<Tongue> languages) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "dv", "yi");

    /** The same page in one language. */
    record Tongue(String locale, String name, String path, boolean current) {}

    static Story of(PublicPage page, List<PublicPage> languages) {
        StoryWords words = new StoryWords(page.locale());
        ZoneId zone = ZoneId.of(page.office().zone());
        String place = StoryWords.named(page.office().cities(), page.locale());
        return new Story(
                page.locale(),
                RIGHT_TO_LEFT.contains(Locale.forLanguageTag(page.locale()).getLanguage()) ? "rtl" : "ltr",
                page.path(),
                "/newsroom/" + page.office().key(),
                StoryWords.named(page.office().names(), page.locale()),
                page.observanceName(),
                page.occurrence().date().getDayOfMonth(),
                words.day(page.occurrence().date()),
                page.releasedAt().atZone(zone).toOffsetDateTime().toString(),
                words.time(page.releasedAt(), zone, place),
                words.minutes(page.minutes()),
                page.title(),
                new RawString(page.html()),
                languages.stream().map(other -> tongue(other, page)).toList());
    }

    private static Tongue tongue(PublicPage other, PublicPage page) {
        return new Tongue(
                other.locale(),
                new StoryWords(other.locale()).ownName(),
                other.path(),
                other.locale().equals(page.locale()));
    }
}
