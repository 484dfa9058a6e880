package org.kalends.events.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.events.observance.Observance;
import org.kalends.events.office.Office;
import org.kalends.layout.problem.Sentence;

/**
 * What is asked of the calendar. All of it stays in the address, whatever the view; empty means any. A country admits the
 * observances of the whole world and its own, and the offices that are there.
 *
 * @param show {@code campaigns}, {@code observances} or {@code closings}; empty for everything
 */
public record CalendarFilter(
        @RestQuery String year,
        @RestQuery String month,
        @RestQuery String day,
        @RestQuery String office,
        @RestQuery String topic,
        @RestQuery String country,
        @RestQuery String show) {

    static final List<String> SHOWS = List.of("campaigns", "observances", "closings");

    private static final int FIRST_YEAR = 1583;
    private static final int LAST_YEAR = 9998;

    /** Without a date: what a feed keeps. */
    static CalendarFilter of(String office, String topic, String country, String show) {
        return new CalendarFilter(null, null, null, office, topic, country, show);
    }

    /**
     * Without a date, empty as null.
     *
     * @throws InvalidFeed when one of them cannot be kept
     */
    CalendarFilter checked() {
        require(
                isEmpty(office) || office.length() <= 100,
                "office",
                Sentence.of("invalid-feed.office", "Choose one of the offices."));
        require(
                isEmpty(topic) || topic.length() <= 80,
                "topic",
                Sentence.of("invalid-feed.topic", "Choose one of the topics."));
        require(
                isEmpty(country) || country.matches("[A-Z]{2}"),
                "country",
                Sentence.of("invalid-feed.country", "Give a country by its two letters, as KZ."));
        require(
                isEmpty(show) || SHOWS.contains(show),
                "show",
                Sentence.of("invalid-feed.show", "Choose one of: {0}.", String.join(", ", SHOWS)));
        return of(orNull(office), orNull(topic), orNull(country), orNull(show));
    }

    private static void require(boolean fine, String field, Sentence remedy) {
        if (!fine) {
            throw new InvalidFeed(field, remedy);
        }
    }

    private static String orNull(String text) {
        return isEmpty(text) ? null : text;
    }

    /** The day around which the view is drawn: today when none is asked for, or when it cannot be read. */
    LocalDate anchor(LocalDate today) {
        try {
            LocalDate asked = asked(today);
            return asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR ? today : asked;
        } catch (DateTimeException unreadable) {
            return today;
        }
    }

    private LocalDate asked(LocalDate today) {
        if (!isEmpty(day)) {
            return LocalDate.parse(day);
        }
        if (!isEmpty(month)) {
            YearMonth asked = YearMonth.parse(month);
            return asked.equals(YearMonth.from(today)) ? today : asked.atDay(1);
        }
        return isEmpty(year) || Year.parse(year).getValue() == today.getYear()
                ? today
                : Year.parse(year).atDay(1);
    }

    boolean shows(String what) {
        return isEmpty(show) || !SHOWS.contains(show) || what.equals(show);
    }

    boolean admits(Observance observance) {
        return (isEmpty(topic) || observance.topics().contains(topic))
                && (isEmpty(country)
                        || observance.countries().isEmpty()
                        || observance.countries().contains(country));
    }

    boolean admits(Office other) {
        return (isEmpty(office) || office.equals(other.key())) && (isEmpty(country) || country.equals(other.country()));
    }

    boolean admitsTopics(List<String> topics) {
        return isEmpty(topic) || topics.contains(topic);
    }

    /** Whether it is about some offices only. */
    boolean isNarrow() {
        return !isEmpty(office) || !isEmpty(country);
    }

    String yearAddress(int asked) {
        return "/events/calendar/year?" + query("year=" + asked);
    }

    String monthAddress(YearMonth asked) {
        return "/events/calendar?" + query("month=" + asked);
    }

    String weekAddress(LocalDate asked) {
        return "/events/calendar/week?" + query("day=" + asked);
    }

    String listAddress(YearMonth asked) {
        return "/events/calendar/list?" + query("month=" + asked);
    }

    String feedsAddress() {
        return "/events/calendar/feeds?" + query("");
    }

    private String query(String first) {
        return Stream.of(first, one("office", office), one("topic", topic), one("country", country), one("show", show))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String one(String name, String value) {
        return isEmpty(value) ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
