package org.kalends.content.statement;

import java.util.Locale;
import java.util.Optional;

import org.kalends.layout.problem.Sentence;

/**
 * A language and kind that could not be drafted.
 *
 * @param locale BCP 47
 * @param channelKind page, mail or social
 * @param why what is wrong with the template; empty when there is none
 */
public record MissingTemplate(String locale, String channelKind, Optional<Sentence> why) {

    /** For programs, {@code kk page}, with the reason in the reader's language. */
    String code(Locale reader) {
        return locale + " " + channelKind + because(reader);
    }

    /** For people, {@code Kazakh, page}, in the reader's language. */
    String words(DeskWords words, Locale reader) {
        String kind = switch (channelKind) {
            case Variant.PAGE -> words.kindPage();
            case Variant.MAIL -> words.kindMail();
            default -> words.kindSocial();
        };
        String language = Locale.forLanguageTag(locale).getDisplayLanguage(reader);
        return language + ", " + kind.toLowerCase(reader) + because(reader);
    }

    private String because(Locale reader) {
        return why.map(reason -> ": " + reason.in(reader)).orElse("");
    }
}
