package org.kalends.content.template;

import java.util.List;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A template that cannot be saved, with the places at fault. */
public class RefusedTemplate extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Finding> findings;
    private final boolean inTitle;

    RefusedTemplate(String field, List<Finding> findings) {
        super(
                422,
                "template-refused",
                "The template cannot be saved",
                Sentence.together(
                        findings.stream().limit(SHOWN).map(Finding::said).toList()),
                field);
        this.findings = List.copyOf(findings);
        this.inTitle = "title".equals(field);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The same, with the lines and columns of the file that holds the title in its first line. */
    List<Finding> findingsInFile(String file) {
        boolean titled = file.startsWith("# ");
        String body = titled && file.indexOf('\n') >= 0 ? file.substring(file.indexOf('\n')) : titled ? "" : file;
        int before = (titled ? 1 : 0)
                + (int) body.substring(0, body.length() - body.stripLeading().length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                - (titled && !body.isEmpty() ? 1 : 0);
        return findings.stream()
                .map(found -> inTitle
                        ? new Finding(1, found.column() + 2, found.message())
                        : new Finding(found.line() + before, found.column(), found.message()))
                .toList();
    }
}
