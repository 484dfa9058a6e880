package org.kalends.content.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/** The whole of what a template can ask of its data. A name that is not listed here leads nowhere, whatever it is asked of. */
final class Functions implements ValueResolver {

    private static final Set<String> ANY = Set.of("required", "or", "?:");
    private static final Set<String> OF_TEXT = Set.of("upperFirst");
    private static final Set<String> OF_NUMBER =
            Set.of("formatted", "spelled", "yearsAgo", "ordinal", "spelledOrdinal", "plural");
    private static final Set<String> OF_DATE = Set.of("long", "dayMonth", "weekday", "year", "day");
    private static final Set<String> OF_ITEMS = Set.of("joined", "size");

    /** The functions that can be asked of this kind of data, by name. */
    static Set<String> of(Shape shape) {
        return switch (shape) {
            case Shape.Text() -> OF_TEXT;
            case Shape.Number() -> OF_NUMBER;
            case Shape.Date() -> OF_DATE;
            case Shape.Items items -> OF_ITEMS;
            case Shape.Truth() -> Set.of();
            case Shape.Group group -> Set.of();
        };
    }

    /** The kind of data that a function gives; null when there is no such function. */
    static Shape result(Shape shape, String function) {
        if (ANY.contains(function)) {
            return shape;
        }
        if (!of(shape).contains(function)) {
            return null;
        }
        return Set.of("year", "day", "size").contains(function) ? new Shape.Number() : new Shape.Text();
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return true;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        ((Budget) context.getAttribute(Budget.ATTRIBUTE)).step();
        if (context.getBase() instanceof Map<?, ?> group && context.getParams().isEmpty()) {
            Object value = group.get(context.getName());
            return value == null ? Results.notFound(context) : CompletedStage.of(value);
        }
        Object result = ANY.contains(context.getName()) ? any(context) : called(context);
        return result == null ? Results.notFound(context) : CompletedStage.of(result);
    }

    private static Object any(EvalContext context) {
        boolean empty = "".equals(context.getBase()) || context.getBase() == null;
        return empty && !context.getParams().isEmpty() ? arguments(context).getFirst() : context.getBase();
    }

    private static Object called(EvalContext context) {
        Language language = (Language) context.getAttribute(Language.ATTRIBUTE);
        return switch (context.getBase()) {
            case Number number -> ofNumber(number.longValue(), context, language);
            case LocalDate date -> ofDate(date, context.getName(), language);
            case String text when context.getName().equals("upperFirst") -> language.upperFirst(text);
            case List<?> items -> ofItems(items, context.getName(), language);
            case null, default -> null;
        };
    }

    private static Object ofNumber(long number, EvalContext context, Language language) {
        List<String> arguments =
                arguments(context).stream().map(String::valueOf).toList();
        String form = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (context.getName()) {
            case "formatted" -> language.formatted(number);
            case "spelled" -> language.spelled(number);
            case "yearsAgo" -> language.yearsAgo(number);
            case "ordinal" -> language.ordinal(number, form);
            case "spelledOrdinal" -> language.spelledOrdinal(number, form);
            case "plural" -> arguments.isEmpty() ? null : language.plural(number, arguments);
            default -> null;
        };
    }

    private static Object ofDate(LocalDate date, String name, Language language) {
        return switch (name) {
            case "long" -> language.longDate(date);
            case "dayMonth" -> language.dayMonth(date);
            case "weekday" -> language.weekday(date);
            case "year" -> date.getYear();
            case "day" -> date.getDayOfMonth();
            default -> null;
        };
    }

    private static Object ofItems(List<?> items, String name, Language language) {
        return switch (name) {
            case "size" -> items.size();
            case "joined" -> language.joined(items.stream().map(String::valueOf).toList());
            default -> null;
        };
    }

    private static List<Object> arguments(EvalContext context) {
        List<Object> values = new ArrayList<>();
        for (Expression parameter : context.getParams()) {
            values.add(context.evaluate(parameter).toCompletableFuture().join());
        }
        return values;
    }
}
