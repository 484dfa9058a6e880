package org.kalends.content.template;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

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
                Sentence.together(
                        findings.stream().limit(SHOWN).map(Finding::said).toList()),
                field);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
