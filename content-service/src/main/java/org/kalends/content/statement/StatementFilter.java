package org.kalends.content.statement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which statements a list shows. It stands in the address, so that a list can be kept and sent.
 *
 * @param needs {@code me} for those that the person who asks must act on; empty for all
 * @param state {@code held} or a progress in lower case with hyphens; empty for all
 * @param office the key of an office; empty for all
 * @param text words to be found in the names of observance, office or city, or in the text itself
 * @param page from 1
 */
public record StatementFilter(
        @RestQuery String needs,
        @RestQuery String state,
        @RestQuery String office,
        @RestQuery("find") String text,
        @RestQuery int page) {

    private static final int LONGEST = 100;

    static final String HELD = "held";

    public StatementFilter {
        needs = "me".equals(needs) ? "me" : "";
        state = states().contains(state) ? state : "";
        office = office == null ? "" : office.strip();
        text = text == null ? "" : text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        page = Math.max(1, page);
    }

    /** What can be filtered by, in the order of a statement's life. */
    static List<String> states() {
        return Stream.concat(Stream.of(HELD), Arrays.stream(Progress.values()).map(StatementFilter::key))
                .toList();
    }

    static String key(Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isMine() {
        return needs.equals("me");
    }

    /** The name of the progress in the database; empty when none is wanted. */
    String progress() {
        return state.equals(HELD) ? "" : state.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !(needs + state + office + text).isEmpty();
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return "/content/statements?"
                + Stream.of(
                                part("needs", needs),
                                part("state", state),
                                part("office", office),
                                part("find", text),
                                part("page", String.valueOf(other)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
