package org.kalends.content.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.qute.Expression;
import io.quarkus.qute.TemplateNode;
import org.kalends.layout.problem.Sentence;

/** Follows expressions from the dictionary through their functions; finds where one leads nowhere. */
final class ExpressionCheck {

    private static final int NEAR_ENOUGH = 3;
    private static final Set<String> MUST_BE_STATED = Set.of("required", "confirm");

    private final CallCheck calls;
    private final List<Finding> findings;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    ExpressionCheck(Language language, List<Finding> findings) {
        this.calls = new CallCheck(language, findings);
        this.findings = findings;
    }

    /** The full names of the facts without which the template is not complete. */
    Set<String> required() {
        return required;
    }

    /** The full names of all placeholders that it mentions. */
    Set<String> used() {
        return used;
    }

    /** What the expression leads to, which must be one value; null when it leads nowhere or is a literal. */
    Place value(Expression expression, Map<String, Place> names) {
        Place place = place(expression, names);
        if (place != null && place.shape() instanceof Shape.Group) {
            findings.add(Finding.at(
                    expression.getOrigin(),
                    Sentence.of(
                            "template-refused.group",
                            "{0} is a group of placeholders; name one of them.",
                            typed(expression))));
        }
        return place;
    }

    /** The same, for whatever it leads to. */
    Place place(Expression expression, Map<String, Place> names) {
        if (expression.isLiteral()) {
            return null;
        }
        if (expression.hasNamespace()) {
            findings.add(Finding.at(
                    expression.getOrigin(),
                    Sentence.of(
                            "template-refused.namespace",
                            "{0}: a template reaches nothing by “{1}:”, only the placeholders of the dictionary.",
                            typed(expression),
                            expression.getNamespace())));
            return null;
        }
        Place place = null;
        for (int i = 0; i < expression.getParts().size(); i++) {
            Expression.Part part = expression.getParts().get(i);
            Place next = i == 0 ? first(part, names) : next(place, part, names, expression.getOrigin());
            if (next == null) {
                findings.add(unknown(expression, i, candidates(i == 0, place, names)));
                return null;
            }
            place = next;
        }
        used.add(place.path());
        return place;
    }

    private Place first(Expression.Part part, Map<String, Place> names) {
        return part.isVirtualMethod() ? null : names.get(part.getName());
    }

    private Place next(Place place, Expression.Part part, Map<String, Place> names, TemplateNode.Origin at) {
        if (!part.isVirtualMethod() && place.shape() instanceof Shape.Group(Map<String, Shape> fields)) {
            Shape field = fields.get(part.getName());
            return field == null ? null : new Place(place.path() + "." + part.getName(), field);
        }
        Optional<Function> function = Functions.of(place.shape(), part.getName());
        if (function.isEmpty()) {
            return null;
        }
        List<Expression> words = part.isVirtualMethod() ? part.asVirtualMethod().getParameters() : List.of();
        words.forEach(word -> value(word, names));
        calls.check(function.get(), words, at);
        if (MUST_BE_STATED.contains(part.getName())) {
            required.add(place.path());
        }
        return new Place(place.path(), function.get().result(place.shape()));
    }

    private static Collection<String> candidates(boolean first, Place place, Map<String, Place> names) {
        if (first) {
            return names.keySet();
        }
        return place.shape() instanceof Shape.Group(Map<String, Shape> fields)
                ? fields.keySet()
                : Functions.names(place.shape());
    }

    private static Finding unknown(Expression expression, int at, Collection<String> candidates) {
        Sentence message = near(expression, at, candidates)
                .or(() -> Dictionary.nearest(expression.toOriginalString()))
                .map(meant -> Sentence.of(
                        "template-refused.unknown-near",
                        "There is no placeholder {0}. Did you mean {1}?",
                        typed(expression),
                        "{" + meant + "}"))
                .orElseGet(() ->
                        Sentence.of("template-refused.unknown", "There is no placeholder {0}.", typed(expression)));
        return Finding.at(expression.getOrigin(), message);
    }

    /** The expression as typed, with the name that was probably meant in the place of the one that is not there. */
    private static Optional<String> near(Expression expression, int at, Collection<String> candidates) {
        String wrong = expression.getParts().get(at).getName();
        String typed = expression.toOriginalString();
        int from = 0;
        for (int i = 0; i < at; i++) {
            String name = expression.getParts().get(i).getName();
            from = Math.max(from, typed.indexOf(name, from) + name.length());
        }
        int start = typed.indexOf(wrong, from);
        return candidates.stream()
                .min(Comparator.comparingInt(known -> Spelling.distance(wrong, known)))
                .filter(known -> start >= 0 && Spelling.distance(wrong, known) <= allowed(wrong))
                .map(known -> typed.substring(0, start) + known + typed.substring(start + wrong.length()));
    }

    private static int allowed(String name) {
        return Math.min(NEAR_ENOUGH, Math.max(1, name.length() / 2));
    }

    private static String typed(Expression expression) {
        return "{" + expression.toOriginalString() + "}";
    }
}
