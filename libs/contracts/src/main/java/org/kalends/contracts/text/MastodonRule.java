package org.kalends.contracts.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Mastodon counts characters as a reader sees them; an address counts the same however long it is, of a mention the server's
 * name is not counted, a content warning is (app/validators/status_length_validator.rb).
 *
 * @param limit the instance's {@code max_characters}
 * @param perLink the instance's {@code characters_reserved_per_url}
 */
public record MastodonRule(int limit, int perLink) implements TextRule {

    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]";
    private static final Pattern MENTION = Pattern.compile("(?<![=/\\p{L}\\p{M}\\p{Nd}\\p{Pc}])"
            + "(@[a-zA-Z0-9_]+(?:[a-zA-Z0-9_.-]*[a-zA-Z0-9_])?)@(?:" + WORD + "|[.-])*" + WORD);

    @Override
    public String network() {
        return "mastodon";
    }

    @Override
    public List<Length> lengths(String text) {
        return lengths("", text);
    }

    /** @param warning the content warning before the text; empty for none */
    public List<Length> lengths(String warning, String text) {
        String counted = Links.replaced(text, Links.withScheme(text), "x".repeat(perLink));
        String named = MENTION.matcher(counted).replaceAll("$1");
        return List.of(new Length(Graphemes.count(warning) + Graphemes.count(named), limit, Length.Unit.CHARACTERS));
    }
}
