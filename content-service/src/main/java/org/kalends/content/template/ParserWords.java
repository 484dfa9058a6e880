package org.kalends.content.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.ParserError;
import io.quarkus.qute.TemplateException;
import org.kalends.layout.problem.Sentence;

/** The parser's complaints in words of ours, without its inner names. */
final class ParserWords {

    private static final Pattern NO_SECTION = Pattern.compile("no section helper found for \\{#?([^}]{1,60})}?");

    private ParserWords() {}

    static Sentence of(TemplateException e) {
        Matcher section = NO_SECTION.matcher(String.valueOf(e.getMessage()));
        if (section.find()) {
            return Sentence.of(
                    "template-refused.section",
                    "There is no section {0}. A template has '{#if}', '{#for}', '{#switch}' and '{#part}'.",
                    "{#" + section.group(1).strip() + "}");
        }
        return e.getCode() instanceof ParserError error ? of(error) : unreadable();
    }

    private static Sentence of(ParserError error) {
        return switch (error) {
            case UNTERMINATED_SECTION ->
                Sentence.of("template-refused.open-section", "A section is not closed; an '{#if}' ends with '{/if}'.");
            case SECTION_START_NOT_FOUND, SECTION_END_DOES_NOT_MATCH_START, SECTION_BLOCK_END_DOES_NOT_MATCH_START ->
                Sentence.of("template-refused.end", "A section ends here that was not begun, or another one was.");
            case UNTERMINATED_EXPRESSION,
                    UNTERMINATED_STRING_LITERAL,
                    UNTERMINATED_STRING_LITERAL_OR_COMPOSITE_PARAMETER ->
                Sentence.of("template-refused.open", "A placeholder is not closed: a brace or a quote is missing.");
            case EMPTY_EXPRESSION -> Sentence.of("template-refused.empty", "A placeholder is empty.");
            case NO_SECTION_NAME -> Sentence.of("template-refused.no-name", "A section has no name.");
            case MANDATORY_SECTION_PARAMS_MISSING ->
                Sentence.of("template-refused.bare", "A section does not say what it is about.");
            default -> unreadable();
        };
    }

    private static Sentence unreadable() {
        return Sentence.of(
                "template-refused.unreadable", "The template cannot be read here. Check what is in the braces.");
    }
}
