package org.kalends.content.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateException;

/** The parser's complaints without its inner names. */
final class ParserWords {

    private static final Pattern NO_SECTION = Pattern.compile("no section helper found for \\{#?([^}]{1,60})}?");
    private static final Pattern POSITION = Pattern.compile("^Parser error[^:]*:\\s*|\\s*\\[?template [^]]*]?\\s*$");

    private ParserWords() {}

    static String of(TemplateException e) {
        String message = e.getMessage() == null ? "The template cannot be read." : e.getMessage();
        Matcher section = NO_SECTION.matcher(message);
        if (section.find()) {
            return "There is no section {#" + section.group(1).strip()
                    + "}. A template has {#if}, {#for} and {#switch}.";
        }
        return POSITION.matcher(message).replaceAll("");
    }
}
