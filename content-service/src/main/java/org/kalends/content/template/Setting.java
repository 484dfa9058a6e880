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
 * @param inclusion the parts that may be included
 */
record Setting(Language language, LocalDate day, boolean markdown, Budget budget, Inclusion inclusion) {

    static final ScopedValue<Setting> NOW = ScopedValue.newInstance();

    /** The text of a part, filled. */
    String part(String name) {
        Sandbox.Parsed part = inclusion.part(name);
        Setting inside = new Setting(language, day, markdown, budget, inclusion.deeper());
        StringBuilder text = new StringBuilder();
        ScopedValue.where(NOW, inside)
                .run(() -> Sandbox.consume(part.template().data(inclusion.data()), piece -> {
                    budget.hold(piece);
                    text.append(piece);
                }));
        return text.toString();
    }

    /** A value as it is written in this language, before anything is done about marks. */
    String plain(Object value) {
        return switch (value) {
            case Number number -> language.plain(number.longValue());
            case LocalDate date -> language.longDate(date);
            case List<?> items ->
                language.joined(items.stream().map(this::plain).toList(), "");
            case String text -> text;
            case URI link -> link.toASCIIString();
            case Boolean truth -> truth.toString();
            case ToConfirm open -> open.toString();
            default -> "";
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
