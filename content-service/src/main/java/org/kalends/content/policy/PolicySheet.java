package org.kalends.content.policy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A policy as its form shows it.
 *
 * @param version empty for a new one
 * @param lines the approvals, with empty lines for more
 * @param deputiesBefore hours; empty for never
 * @param lead hours; empty for the step's own deadline
 */
public record PolicySheet(
        String office,
        String kind,
        String version,
        List<Line> lines,
        String deputiesBefore,
        String lead,
        String locales,
        String kinds) {

    /** One approval. */
    public record Line(int number, String name, String people, String deputies) {}

    static PolicySheet empty() {
        return of("", "", "", Rules.DEFAULT);
    }

    static PolicySheet of(ApprovalPolicy policy) {
        return of(policy.office(), policy.kind(), String.valueOf(policy.version()), policy.rules());
    }

    private static PolicySheet of(String office, String kind, String version, Rules rules) {
        return new PolicySheet(
                office,
                kind,
                version,
                IntStream.range(0, Math.max(PolicyForm.LINES, rules.stages().size()))
                        .mapToObj(n -> line(n, rules.stages()))
                        .toList(),
                hours(rules.deputiesBefore()),
                hours(rules.lead()),
                String.join(", ", rules.locales()),
                String.join(", ", rules.kinds()));
    }

    private static Line line(int number, List<Stage> stages) {
        if (number >= stages.size()) {
            return new Line(number, "", "", "");
        }
        Stage stage = stages.get(number);
        return new Line(number, stage.name(), String.join(", ", stage.people()), String.join(", ", stage.deputies()));
    }

    private static String hours(Duration duration) {
        return duration == null ? "" : String.valueOf(duration.toHours());
    }

    /** The address of its form. */
    public String query() {
        return "office=" + office + "&kind=" + kind;
    }

    /** The approvals in one line. */
    public String order() {
        return lines.stream()
                .filter(line -> !line.name().isEmpty())
                .map(line -> line.people().isEmpty() ? line.name() : line.name() + " (" + line.people() + ")")
                .reduce((a, b) -> a + " → " + b)
                .orElse("");
    }
}
