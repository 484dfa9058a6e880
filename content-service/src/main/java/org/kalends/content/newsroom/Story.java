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
 * @param corrections what was put right in it, the newest first
 * @param retraction that it was taken back; null when it was not
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
        List<Correction> corrections,
        Retraction retraction,
        List<Tongue> languages) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "dv", "yi");

    /** The same page in one language. */
    record Tongue(String locale, String name, String path, boolean current) {}

    /** What was wrong, and when it was put right. */
    record Correction(String day, String time, String locale, String note) {}

    /** When and why it was taken back. */
    record Retraction(String day, String time, String reason) {}

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
                page.corrections().reversed().stream()
                        .map(correction -> new Correction(
                                words.day(correction.at().atZone(zone).toLocalDate()),
                                words.time(correction.at(), zone, place),
                                correction.locale(),
                                correction.note()))
                        .toList(),
                page.isRetracted() ? retraction(page, words, zone, place) : null,
                languages.stream().map(other -> tongue(other, page)).toList());
    }

    private static Retraction retraction(PublicPage page, StoryWords words, ZoneId zone, String place) {
        return new Retraction(
                words.day(page.retractedAt().atZone(zone).toLocalDate()),
                words.time(page.retractedAt(), zone, place),
                page.retractionReason());
    }

    private static Tongue tongue(PublicPage other, PublicPage page) {
        return new Tongue(
                other.locale(),
                new StoryWords(other.locale()).ownName(),
                other.path(),
                other.locale().equals(page.locale()));
    }
}
