package org.kalends.content.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Set<String> LOOPS = Set.of("for", "each");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, TemplateNode.Origin> parts = new LinkedHashMap<>();
    private final ExpressionCheck expressions;
    private int nodes;

    TemplateCheck(Template template, Language language) {
        this.expressions = new ExpressionCheck(language, findings);
        template.getParameterDeclarations()
                .forEach(declared -> findings.add(Finding.at(
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
        return expressions.required();
    }

    /** The full names of all placeholders that it mentions. */
    Set<String> used() {
        return expressions.used();
    }

    /** The shared parts that it includes, with the place of the first mention. */
    Map<String, TemplateNode.Origin> parts() {
        return parts;
    }

    private void walk(List<TemplateNode> children, Map<String, Place> names, int loops) {
        for (TemplateNode node : children) {
            if (++nodes == MOST_NODES) {
                findings.add(Finding.at(
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
                node.getExpressions().forEach(expression -> expressions.value(expression, names));
            }
        }
    }

    private void section(SectionNode section, Map<String, Place> names, int loops) {
        if (section.getName().equals(PartSection.NAME)) {
            part(section);
            return;
        }
        boolean loop = LOOPS.contains(section.getName());
        if (loop && loops == DEEPEST_LOOP) {
            findings.add(Finding.at(
                    section.getOrigin(),
                    Sentence.of(
                            "template-refused.loops",
                            "Loops stand inside one another at most {0} deep.",
                            DEEPEST_LOOP)));
            return;
        }
        for (SectionBlock block : section.getBlocks()) {
            Map<String, Place> places = new HashMap<>();
            block.expressions.forEach((name, expression) -> places.put(
                    name, loop ? expressions.place(expression, names) : expressions.value(expression, names)));
            walk(block.nodes, loop ? inside(block, places, names) : names, loop ? loops + 1 : loops);
        }
    }

    private void part(SectionNode section) {
        String name = String.valueOf(section.getBlocks().getFirst().parameters.get(PartSection.WHICH));
        if (!PART.matcher(name).matches() || !section.getBlocks().getFirst().isEmpty()) {
            findings.add(Finding.at(
                    section.getOrigin(),
                    Sentence.of(
                            "template-refused.part",
                            "Name one part and nothing else, such as {0}.",
                            "{#part greeting /}")));
        }
        parts.putIfAbsent(name, section.getOrigin());
    }

    private Map<String, Place> inside(SectionBlock block, Map<String, Place> places, Map<String, Place> names) {
        Map<String, Place> inner = new HashMap<>(names);
        String alias = EachSection.Factory.alias(
                block.parameters.get(EachSection.ALIAS), block.parameters.get(EachSection.ITERABLE));
        Place list = places.get(EachSection.ITERABLE);
        if (list != null && list.shape() instanceof Shape.Items(Shape of)) {
            inner.put(alias, new Place(list.path() + "[]", of));
        } else if (list != null || isLiteral(block.expressions.get(EachSection.ITERABLE))) {
            findings.add(Finding.at(
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
}
