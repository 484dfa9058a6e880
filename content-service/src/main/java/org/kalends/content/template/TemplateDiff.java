package org.kalends.content.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;

/** What changed from one version of a template to another, line by line. */
final class TemplateDiff {

    private static final DiffRowGenerator ROWS =
            DiffRowGenerator.create().lineNormalizer(line -> line).build();
    private static final Map<DiffRow.Tag, String> KINDS = Map.of(
            DiffRow.Tag.EQUAL,
            "same",
            DiffRow.Tag.INSERT,
            "ins",
            DiffRow.Tag.DELETE,
            "del",
            DiffRow.Tag.CHANGE,
            "change");

    private TemplateDiff() {}

    /**
     * A line on both sides.
     *
     * @param kind same, ins, del or change
     */
    public record Row(String kind, String before, String after) {}

    static List<Row> between(TemplateText from, TemplateText to) {
        return ROWS.generateDiffRows(lines(from), lines(to)).stream()
                .map(row -> new Row(KINDS.get(row.getTag()), row.getOldLine(), row.getNewLine()))
                .toList();
    }

    private static List<String> lines(TemplateText text) {
        List<String> lines = new ArrayList<>();
        if (!text.title().isEmpty()) {
            lines.add("# " + text.title());
        }
        text.body().lines().forEach(lines::add);
        return lines;
    }
}
