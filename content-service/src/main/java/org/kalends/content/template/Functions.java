package org.kalends.content.template;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole of what a template can ask of its data. A name that is not listed here leads nowhere, whatever it is asked of. */
final class Functions {

    private static final Shape TEXT = new Shape.Text();
    private static final Shape NUMBER = new Shape.Number();
    private static final int MOST_WORDS = 21;

    private static final List<Function> OF_ANY = List.of(
            any("required", 0, (value, words, setting) -> value),
            any(
                    "confirm",
                    0,
                    (value, words, setting) ->
                            isEmpty(value) ? ToConfirm.missing("?") : ToConfirm.value(setting.plain(value))),
            any("or", 1, (value, words, setting) -> isEmpty(value) ? words.getFirst() : value),
            any("?:", 1, (value, words, setting) -> isEmpty(value) ? words.getFirst() : value));

    private static final List<Function> OF_TEXT = List.of(
            text(
                    "upperFirst",
                    0,
                    0,
                    (value, words, setting) -> setting.language().upperFirst(value.toString())),
            text(
                    "lowerFirst",
                    0,
                    0,
                    (value, words, setting) -> setting.language().lowerFirst(value.toString())),
            text("choose", 3, MOST_WORDS, (value, words, setting) -> Choice.of(value.toString(), words)),
            text("gender", 3, 3, (value, words, setting) -> Choice.byGender(value.toString(), words)));

    private static final List<Function> OF_NUMBER = List.of(
            number(
                    "formatted",
                    0,
                    TEXT,
                    (n, form, setting) -> setting.language().formatted(n)),
            number("compact", 0, TEXT, (n, form, setting) -> setting.language().compact(n)),
            number("percent", 0, TEXT, (n, form, setting) -> setting.language().percent(n)),
            number("spelled", 1, TEXT, (n, form, setting) -> setting.language().spelled(n, form)),
            number("ordinal", 1, TEXT, (n, form, setting) -> setting.language().ordinal(n, form)),
            number(
                    "spelledOrdinal",
                    1,
                    TEXT,
                    (n, form, setting) -> setting.language().spelledOrdinal(n, form)),
            number("yearsAgo", 1, TEXT, (n, form, setting) -> setting.language().yearsAgo(n, form)),
            number("yearsSince", 0, NUMBER, (n, form, setting) -> setting.day().getYear() - n),
            number("anniversary", 0, NUMBER, (n, form, setting) -> setting.day().getYear() - n),
            number("edition", 0, NUMBER, (n, form, setting) -> setting.day().getYear() - n + 1),
            new Function(
                    "plural",
                    Shape.Number.class,
                    1,
                    6,
                    TEXT,
                    (value, words, setting) -> setting.language()
                            .plural(
                                    ((Number) value).longValue(),
                                    words.stream().map(String::valueOf).toList())));

    private static final List<Function> OF_DATE = List.of(
            date("long", TEXT, (date, setting) -> setting.language().longDate(date)),
            date("dayMonth", TEXT, (date, setting) -> setting.language().dated(date, "dMMMM")),
            date("full", TEXT, (date, setting) -> setting.language().dated(date, "EEEEdMMMMy")),
            date("numeric", TEXT, (date, setting) -> setting.language().dated(date, "ddMMy")),
            date("weekday", TEXT, (date, setting) -> setting.language().dated(date, "EEEE")),
            date("month", TEXT, (date, setting) -> setting.language().dated(date, "LLLL")),
            date("year", NUMBER, (date, setting) -> date.getYear()),
            date("day", NUMBER, (date, setting) -> date.getDayOfMonth()),
            date("yearsSince", NUMBER, (date, setting) -> setting.day().getYear() - date.getYear()),
            date("anniversary", NUMBER, (date, setting) -> ChronoUnit.YEARS.between(date, setting.day())),
            date("edition", NUMBER, (date, setting) -> setting.day().getYear() - date.getYear() + 1));

    private static final List<Function> OF_ITEMS = List.of(
            items("joined", 1, TEXT, (value, words, setting) -> Listed.of((List<?>) value, form(words), setting)),
            items("size", 0, NUMBER, (value, words, setting) -> ((List<?>) value).size()));

    private static final List<Function> ALL = Stream.of(OF_ANY, OF_TEXT, OF_NUMBER, OF_DATE, OF_ITEMS)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, List<Function>> BY_NAME =
            ALL.stream().collect(Collectors.groupingBy(Function::name));

    private interface OfNumber {
        Object on(long number, String form, Setting setting);
    }

    private interface OfDate {
        Object on(LocalDate date, Setting setting);
    }

    private Functions() {}

    /** The function of this name that a value of this shape has. */
    static Optional<Function> of(Shape shape, String name) {
        for (Function function : BY_NAME.getOrDefault(name, List.of())) {
            if (function.appliesTo(shape)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** The names that can be asked of this shape. */
    static List<String> names(Shape shape) {
        return ALL.stream().filter(f -> f.appliesTo(shape)).map(Function::name).toList();
    }

    /**
     * What comes of it; null when there is no such function. Nothing comes of nothing: an empty text stands for any value
     * that is not known.
     *
     * @param words what stands in the brackets
     */
    static Object asked(Object value, String name, List<Object> words, Setting setting) {
        if (value instanceof ToConfirm || "".equals(value) && of(TEXT, name).isEmpty()) {
            return value;
        }
        Shape shape = shape(value);
        return shape == null
                ? null
                : of(shape, name)
                        .filter(function -> words.size() >= function.least() && words.size() <= function.most())
                        .map(function -> function.work().on(value, words, setting))
                        .orElse(null);
    }

    static boolean isEmpty(Object value) {
        return value == null
                || "".equals(value)
                || value instanceof Number number && number.longValue() == 0
                || value instanceof List<?> items && items.isEmpty();
    }

    private static Shape shape(Object value) {
        return switch (value) {
            case String text -> TEXT;
            case URI link -> TEXT;
            case Number number -> NUMBER;
            case LocalDate date -> new Shape.Date();
            case List<?> items -> new Shape.Items(TEXT);
            case Boolean truth -> new Shape.Truth();
            case null, default -> null;
        };
    }

    private static String form(List<Object> words) {
        return words.isEmpty() ? "" : String.valueOf(words.getFirst());
    }

    private static Function any(String name, int words, Function.Work work) {
        return new Function(name, null, words, words, null, work);
    }

    private static Function text(String name, int least, int most, Function.Work work) {
        return new Function(name, Shape.Text.class, least, most, TEXT, work);
    }

    private static Function number(String name, int most, Shape gives, OfNumber work) {
        return new Function(
                name,
                Shape.Number.class,
                0,
                most,
                gives,
                (value, words, setting) -> work.on(((Number) value).longValue(), form(words), setting));
    }

    private static Function date(String name, Shape gives, OfDate work) {
        return new Function(
                name, Shape.Date.class, 0, 0, gives, (value, words, setting) -> work.on((LocalDate) value, setting));
    }

    private static Function items(String name, int most, Shape gives, Function.Work work) {
        return new Function(name, Shape.Items.class, 0, most, gives, work);
    }
}
