package org.kalends.content.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import io.quarkus.qute.RawString;
import org.kalends.content.picture.PublicPictures;

/**
 * A public page as it is shown.
 *
 * @param voice its language
 * @param numeral the day of the month, the hero, in the digits of the language
 * @param kind for the words: statement, teaser, …
 * @param html sanitised when it was released
 * @param languages every language it is public in
 * @param pdf where the page is as a PDF; null when our fonts lack its letters
 * @param corrections what was put right in it, the newest first
 * @param retraction that it was taken back; null when it was not
 * @param pictures what is public of its pictures; null for nothing
 */
record Story(
        Voice voice,
        String path,
        Named office,
        String officePath,
        Named observance,
        String observancePath,
        String numeral,
        String day,
        Moment released,
        String kind,
        String readingTime,
        String title,
        RawString html,
        List<Tongue> languages,
        String pdf,
        List<Correction> corrections,
        Retraction retraction,
        PublicPictures.Shown pictures) {

    /** The same page in one language. */
    record Tongue(String locale, String name, String path, boolean current) {}

    /** What was wrong, in this language, and when it was put right. */
    record Correction(Moment at, String note, String lang) {}

    /** When and why it was taken back. */
    record Retraction(Moment at, String reason) {}

    /**
     * An instant where the office is.
     *
     * @param iso for programs, with the office's offset
     * @param zone as in UTC+6
     */
    record Moment(String iso, String day, String clock, String city, String zone) {

        static Moment of(Instant at, PublicPage page, StoryWords words) {
            ZoneId zone = ZoneId.of(page.office().zone());
            return new Moment(
                    at.atZone(zone).toOffsetDateTime().toString(),
                    words.day(at.atZone(zone).toLocalDate()),
                    words.clock(at, zone),
                    Named.of(page.office().cities(), page.locale()).text(),
                    StoryWords.offset(at, zone));
        }
    }

    static Story of(PublicPage page, List<PublicPage> languages, boolean drawable, PublicPictures.Shown pictures) {
        StoryWords words = new StoryWords(page.locale(), page.office().country());
        return new Story(
                Voice.of(page.locale()),
                page.path(),
                Named.of(page.office().names(), page.locale()),
                Listing.of(page.office().key()).path(),
                page.observanceName(),
                Listing.on(page.occurrence().observance().key()).path(),
                words.number(page.occurrence().date().getDayOfMonth()),
                words.day(page.occurrence().date()),
                Moment.of(page.releasedAt(), page, words),
                page.kind(),
                words.minutes(page.minutes()),
                page.title(),
                new RawString(page.html()),
                languages.stream().map(other -> tongue(other, page)).toList(),
                drawable ? page.pdfPath() : null,
                page.corrections().reversed().stream()
                        .map(c -> new Correction(Moment.of(c.at(), page, words), c.note(), c.locale()))
                        .toList(),
                page.isRetracted()
                        ? new Retraction(Moment.of(page.retractedAt(), page, words), page.retractionReason())
                        : null,
                pictures);
    }

    /** Whether it went out on another day than the one it is about. */
    public boolean releasedLater() {
        return !day.equals(released.day());
    }

    /** A mail to somebody with the page's address in it. */
    public String mailto(String address) {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n\r\n" + address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Tongue tongue(PublicPage other, PublicPage page) {
        return new Tongue(
                other.locale(),
                StoryWords.ownName(other.locale()),
                other.path(),
                other.locale().equals(page.locale()));
    }
}
