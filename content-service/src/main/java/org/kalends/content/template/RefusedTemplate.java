package org.kalends.content.template;

import java.util.List;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;

/** A template that cannot be saved, with the places at fault. */
public class RefusedTemplate extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Finding> findings;

    RefusedTemplate(String field, List<Finding> findings) {
        super(
                422,
                "template-refused",
                "The template cannot be saved",
                findings.stream().limit(SHOWN).map(Finding::toString).collect(Collectors.joining(" ")),
                field);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
