package org.kalends.content.hub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kalends.content.statement.Variant;

/**
 * A variant's text as paragraphs: the title first, then what empty lines part. A fenced block stays in one piece.
 *
 * @param title empty where the kind has none
 * @param body in order, none empty
 */
record Blocks(String title, List<String> body) {

    private static final String FENCE = "```";

    Blocks {
        body = List.copyOf(body);
    }

    static Blocks of(Variant variant) {
        return new Blocks(variant.title(), split(variant.source()));
    }

    /** The title, which may be empty, and after it the paragraphs of the body. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(title);
        all.addAll(body);
        return all;
    }

    static Blocks from(List<String> all) {
        return new Blocks(
                all.getFirst(),
                all.subList(1, all.size()).stream()
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** Whether one of the paragraphs is exactly this text. */
    boolean has(String text) {
        return title.equals(text) || body.contains(text);
    }

    Variant in(String locale, String channelKind) {
        return new Variant(locale, channelKind, title, String.join("\n\n", body));
    }

    private static List<String> split(String source) {
        List<String> blocks = new ArrayList<>();
        boolean fenced = false;
        List<String> block = new ArrayList<>();
        for (String line : Arrays.asList(source.split("\n", -1))) {
            fenced ^= line.startsWith(FENCE);
            if (line.isBlank() && !fenced) {
                add(blocks, block);
                block = new ArrayList<>();
            } else {
                block.add(line);
            }
        }
        add(blocks, block);
        return blocks;
    }

    private static void add(List<String> blocks, List<String> lines) {
        String block = lines.stream().collect(Collectors.joining("\n")).strip();
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }
}
