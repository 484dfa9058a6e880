package org.kalends.content.template;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * In what a template is rendered.
 *
 * @param language of the text
 * @param day of the occurrence, from which years are counted
 * @param markdown whether the text will be read as Markdown, so that facts must not bring marks of their own
 * @param budget what may be spent
 */
record Setting(Language language, LocalDate day, boolean markdown, Budget budget) {

    static final ScopedValue<Setting> NOW = ScopedValue.newInstance();

    /** A value as it is written in this language, before anything is done about marks. */
    String plain(Object value) {
        return switch (value) {
            case Number number -> language.plain(number.longValue());
            case LocalDate date -> language.longDate(date);
            case List<?> items ->
                language.joined(items.stream().map(this::plain).toList(), "");
            default -> value.toString();
        };
    }

    /** A value as it stands in the text. */
    String text(Object value) {
        return switch (value) {
            case URI link -> link.toASCIIString();
            case ToConfirm open
            when markdown -> FactText.inMarkdown(open.said()) + "[confirm: " + FactText.inMarkdown(open.what()) + "]";
            case ToConfirm open -> FactText.plain(open.toString());
            case List<?> items -> language.joined(items.stream().map(this::text).toList(), "");
            default -> neutral(plain(value));
        };
    }

    private String neutral(String text) {
        return markdown ? FactText.inMarkdown(text) : FactText.plain(text);
    }
}
