package org.kalends.content.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.qute.Expression;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import org.kalends.layout.problem.Sentence;

/** Walks through a parsed template and holds every placeholder against the dictionary. */
final class TemplateCheck {

    private static final int MOST_NODES = 2_000;
    private static final int DEEPEST_LOOP = 3;
    private static final Set<String> LOOPS = Set.of("for", "each");

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private int nodes;

    /** A value that an expression can start from: its full name and its shape. */
    private record Place(String path, Shape shape) {}

    TemplateCheck(Template template) {
        template.getParameterDeclarations()
                .forEach(declared -> findings.add(at(
                        declared.getOrigin(),
                        Sentence.of("template-refused.types", "A template declares no types of its own."))));
        Map<String, Place> names = new HashMap<>();
        Dictionary.root().fields().forEach((name, shape) -> names.put(name, new Place(name, shape)));
        walk(template.getNodes(), names, 0);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The full names of the facts without which the template is not complete. */
    Set<String> required() {
        return required;
    }

    /** The full names of all placeholders that it mentions. */
    Set<String> used() {
        return used;
    }

    private void walk(List<TemplateNode> children, Map<String, Place> names, int loops) {
        for (TemplateNode node : children) {
            if (++nodes == MOST_NODES) {
                findings.add(at(
                        node.getOrigin(),
                        Sentence.of(
                                "template-refused.parts",
                                "The template has more than {0} parts; split it.",
                                MOST_NODES)));
            }
            if (nodes >= MOST_NODES) {
                return;
            }
            if (node.isSection()) {
                section(node.asSection(), names, loops);
            } else {
                node.getExpressions().forEach(expression -> place(expression, names));
            }
        }
    }

    private void section(SectionNode section, Map<String, Place> names, int loops) {
        boolean loop = LOOPS.contains(section.getName());
        if (loop && loops == DEEPEST_LOOP) {
            findings.add(at(
                    section.getOrigin(),
                    Sentence.of(
                            "template-refused.loops",
                            "Loops stand inside one another at most {0} deep.",
                            DEEPEST_LOOP)));
            return;
        }
        for (SectionBlock block : section.getBlocks()) {
            Map<String, Place> places = new HashMap<>();
            block.expressions.forEach((name, expression) -> places.put(name, place(expression, names)));
            walk(block.nodes, loop ? inside(block, places, names) : names, loop ? loops + 1 : loops);
        }
    }

    private Map<String, Place> inside(SectionBlock block, Map<String, Place> places, Map<String, Place> names) {
        Map<String, Place> inner = new HashMap<>(names);
        String alias = EachSection.Factory.alias(
                block.parameters.get(EachSection.ALIAS), block.parameters.get(EachSection.ITERABLE));
        Place list = places.get(EachSection.ITERABLE);
        if (list != null && list.shape() instanceof Shape.Items(Shape of)) {
            inner.put(alias, new Place(list.path() + "[]", of));
        } else if (list != null || isLiteral(block.expressions.get(EachSection.ITERABLE))) {
            findings.add(at(
                    block.origin,
                    Sentence.of(
                            "template-refused.loop-over",
                            "A loop turns over a list of the dictionary, nothing else.")));
        }
        inner.put(alias + "_count", new Place(alias + "_count", new Shape.Number()));
        inner.put(alias + "_hasNext", new Place(alias + "_hasNext", new Shape.Truth()));
        inner.put(alias + "_isFirst", new Place(alias + "_isFirst", new Shape.Truth()));
        return inner;
    }

    private static boolean isLiteral(Expression expression) {
        return expression != null && expression.isLiteral();
    }

    private Place place(Expression expression, Map<String, Place> names) {
        if (expression.isLiteral()) {
            return null;
        }
        if (expression.hasNamespace()) {
            findings.add(at(
                    expression.getOrigin(),
                    Sentence.of(
                            "template-refused.namespace",
                            "{0}: a template reaches nothing by “{1}:”, only the placeholders of the dictionary.",
                            "{" + expression.toOriginalString() + "}",
                            expression.getNamespace())));
            return null;
        }
        Place place = null;
        for (Expression.Part part : expression.getParts()) {
            place = place == null && part == expression.getParts().getFirst()
                    ? first(part, names)
                    : next(place, part, names);
            if (place == null) {
                findings.add(unknown(expression, names));
                return null;
            }
        }
        used.add(place.path());
        return place;
    }

    private Place first(Expression.Part part, Map<String, Place> names) {
        return part.isVirtualMethod() ? null : names.get(part.getName());
    }

    private Place next(Place place, Expression.Part part, Map<String, Place> names) {
        if (part.isVirtualMethod()) {
            part.asVirtualMethod().getParameters().forEach(parameter -> place(parameter, names));
        } else if (place.shape() instanceof Shape.Group(Map<String, Shape> fields)) {
            Shape field = fields.get(part.getName());
            return field == null ? null : new Place(place.path() + "." + part.getName(), field);
        }
        if (part.getName().equals("required")) {
            required.add(place.path());
        }
        Shape result = Functions.result(place.shape(), part.getName());
        return result == null ? null : new Place(place.path(), result);
    }

    private Finding unknown(Expression expression, Map<String, Place> names) {
        String name = expression.toOriginalString();
        String typed = "{" + name + "}";
        return at(
                expression.getOrigin(),
                Dictionary.nearest(name)
                        .or(() -> nearestOf(name, names))
                        .map(meant -> Sentence.of(
                                "template-refused.unknown-near",
                                "There is no placeholder {0}. Did you mean {1}?",
                                typed,
                                "{" + meant + "}"))
                        .orElseGet(
                                () -> Sentence.of("template-refused.unknown", "There is no placeholder {0}.", typed)));
    }

    private static Optional<String> nearestOf(String name, Map<String, Place> names) {
        return names.keySet().stream()
                .filter(known -> Spelling.distance(name, known) <= 2)
                .findFirst();
    }

    private static Finding at(TemplateNode.Origin origin, Sentence message) {
        return new Finding(origin.getLine(), origin.getLineCharacterStart(), message);
    }
}
