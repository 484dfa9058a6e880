package org.kalends.events.observance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.layout.problem.Sentence;

/**
 * What is asked of the list of observances. All of it stays in the address; absent means any.
 *
 * @param q words of a name, whatever their case and accents
 * @param month its number, 1 to 12
 * @param authority who proclaimed it, as it is written there
 * @param country ISO 3166-1 alpha-2: what is marked there and not everywhere
 * @param round a calendar year: what has a round anniversary in it
 * @param turns with {@code round}: this number of completed years only
 * @param hidden {@code yes} for those that are hidden, which nothing else lists
 */
public record ObservanceFilter(
        @RestQuery String q,
        @RestQuery String month,
        @RestQuery String topic,
        @RestQuery String kind,
        @RestQuery String authority,
        @RestQuery String country,
        @RestQuery String round,
        @RestQuery String turns,
        @RestQuery String hidden,
        @RestQuery String page) {

    /**
     * The same, for a program, which is told what a person's page passes over.
     *
     * @throws InvalidFilter when a number is none
     */
    ObservanceFilter understood() {
        if (!isBlank(month) && monthAsked() == null) {
            throw new InvalidFilter(
                    "month", Sentence.of("invalid-filter.month", "Write the month as a number from 1 to 12."));
        }
        if (!isBlank(round) && number(round) == 0) {
            throw new InvalidFilter(
                    "round", Sentence.of("invalid-filter.round", "Write a calendar year, such as 2027."));
        }
        if (!isBlank(turns) && number(turns) == 0) {
            throw new InvalidFilter(
                    "turns", Sentence.of("invalid-filter.turns", "Write a number of years, such as 25."));
        }
        return this;
    }

    int pageNumber() {
        return number(page) < 1 ? 1 : number(page);
    }

    /** @param thisYear the calendar year in which months are looked for, unless another is asked for */
    boolean admits(Observance observance, int thisYear) {
        return observance.isHidden() == wantsHidden()
                && hasText(observance)
                && isOrAny(kind, observance.kind())
                && isOrAny(authority, observance.proclaimedBy())
                && (isBlank(topic) || observance.topics().contains(topic))
                && (isBlank(country) || observance.countries().contains(country))
                && (roundYear().isEmpty() || isRound(observance))
                && (monthAsked() == null || fallsInMonth(observance, roundYear().orElse(thisYear)));
    }

    public boolean wantsHidden() {
        return "yes".equals(hidden);
    }

    Month monthAsked() {
        int asked = number(month);
        return asked >= 1 && asked <= 12 ? Month.of(asked) : null;
    }

    /** The calendar year whose round anniversaries are asked for. */
    OptionalInt roundYear() {
        int year = number(round);
        return year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The address of another page of the same list. */
    String address(int other) {
        return "/events/observances?" + query() + "page=" + other;
    }

    /** What is asked for, without the page, as it stands in an address; ends with an ampersand unless it is empty. */
    public String query() {
        return Stream.of(
                        parameter("q", q),
                        parameter("month", month),
                        parameter("topic", topic),
                        parameter("kind", kind),
                        parameter("authority", authority),
                        parameter("country", country),
                        parameter("round", round),
                        parameter("turns", turns),
                        parameter("hidden", hidden))
                .collect(Collectors.joining());
    }

    private boolean hasText(Observance observance) {
        if (isBlank(q)) {
            return true;
        }
        String wanted = NameLikeness.plain(q.strip());
        return observance.names().values().stream()
                .anyMatch(name -> NameLikeness.plain(name).contains(wanted));
    }

    private boolean isRound(Observance observance) {
        OptionalInt years = observance.roundYears(roundYear().orElseThrow());
        return years.isPresent() && (number(turns) == 0 || years.getAsInt() == number(turns));
    }

    private boolean fallsInMonth(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .anyMatch(span -> span.first().getMonth() == monthAsked());
    }

    private static boolean isOrAny(String wanted, String there) {
        return isBlank(wanted) || wanted.equals(there);
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String parameter(String name, String text) {
        return isBlank(text) ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    }
}
