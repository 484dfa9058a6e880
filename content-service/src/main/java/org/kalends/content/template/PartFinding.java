package org.kalends.content.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateNode;
import org.kalends.layout.problem.Sentence;

/** Finds the shared parts that a template includes, and the parts that those include. */
@ApplicationScoped
public class PartFinding {

    private static final int MOST = 50;
    private static final int NEAR_ENOUGH = 3;

    private final Templates templates;
    private final ParsedTemplates parsed;

    @Inject
    PartFinding(Templates templates, ParsedTemplates parsed) {
        this.templates = templates;
        this.parsed = parsed;
    }

    /** The parts in use, by name; one that is not there is left out, and more than fifty are not looked for. */
    Map<String, Sandbox.Parsed> partsOf(ParsedText text, TemplateKey key) {
        Map<String, Sandbox.Parsed> found = new HashMap<>();
        Deque<String> wanted = new ArrayDeque<>(text.parts().keySet());
        while (!wanted.isEmpty() && found.size() < MOST) {
            String name = wanted.pop();
            if (!found.containsKey(name)) {
                part(name, key).ifPresent(part -> {
                    found.put(name, part);
                    wanted.addAll(part.parts().keySet());
                });
            }
        }
        return found;
    }

    /** @throws RefusedTemplate when it includes a part that is not in use, or itself */
    void check(ParsedText text, TemplateKey key) {
        Map<String, Sandbox.Parsed> found = partsOf(text, key);
        List<Finding> findings = new ArrayList<>();
        text.parts().forEach((name, origin) -> check(name, origin, found, key).ifPresent(findings::add));
        if (!findings.isEmpty()) {
            throw new RefusedTemplate("body", findings);
        }
    }

    private Optional<Finding> check(
            String name, TemplateNode.Origin origin, Map<String, Sandbox.Parsed> found, TemplateKey key) {
        if (!found.containsKey(name)) {
            return Optional.of(Finding.at(origin, missing(name, key)));
        }
        if (key.isPart() && reaches(name, key.stepKind(), found)) {
            return Optional.of(Finding.at(
                    origin,
                    Sentence.of("template-refused.circle", "The part “{0}” would include itself.", key.stepKind())));
        }
        return depth(name, found) <= Inclusion.DEEPEST
                ? Optional.empty()
                : Optional.of(Finding.at(
                        origin,
                        Sentence.of(
                                "template-refused.part-depth",
                                "Parts include one another at most {0} deep.",
                                Inclusion.DEEPEST)));
    }

    private Sentence missing(String name, TemplateKey key) {
        return templates.partNames(key.language()).stream()
                .filter(known -> !known.equals(name) && Spelling.distance(known, name) <= NEAR_ENOUGH)
                .min(Comparator.comparingInt(known -> Spelling.distance(known, name)))
                .map(meant -> Sentence.of(
                        "template-refused.no-part-near",
                        "There is no approved part “{0}” in this language. Did you mean “{1}”?",
                        name,
                        meant))
                .orElseGet(() -> Sentence.of(
                        "template-refused.no-part", "There is no approved part “{0}” in this language.", name));
    }

    private static boolean reaches(String from, String wanted, Map<String, Sandbox.Parsed> found) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Map<String, Boolean> seen = new HashMap<>();
        while (!next.isEmpty()) {
            String name = next.pop();
            if (name.equals(wanted)) {
                return true;
            }
            if (seen.putIfAbsent(name, true) == null && found.containsKey(name)) {
                next.addAll(found.get(name).parts().keySet());
            }
        }
        return false;
    }

    private static int depth(String name, Map<String, Sandbox.Parsed> found) {
        List<String> level = List.of(name);
        int depth = 0;
        while (!level.isEmpty() && depth <= Inclusion.DEEPEST) {
            depth++;
            level = level.stream()
                    .filter(found::containsKey)
                    .flatMap(part -> found.get(part).parts().keySet().stream())
                    .distinct()
                    .toList();
        }
        return depth;
    }

    private Optional<Sandbox.Parsed> part(String name, TemplateKey key) {
        TemplateKey wanted = key.part(name);
        return templates.inUse(wanted).map(version -> parsed.of(version, wanted).body());
    }
}
