package org.kalends.content.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kalends.layout.problem.Sentence;

/**
 * A language and kind that could not be drafted.
 *
 * @param locale BCP 47
 * @param channelKind page, mail or social
 * @param why what is wrong with the template; empty when there is none
 * @param from the language in which it was drafted for the time being; empty when no language of the office has a text
 */
public record MissingTemplate(String locale, String channelKind, Optional<Sentence> why, Optional<String> from) {

    /** As it stands after the draft in another language took its place. */
    MissingTemplate draftedFrom(String otherLocale) {
        return new MissingTemplate(locale, channelKind, why, Optional.of(otherLocale));
    }

    /** For programs, {@code kk page}, with the reason in the reader's language. */
    String code(Locale reader) {
        return locale + " " + channelKind + because(reader);
    }

    /** For people, {@code Kazakh, page}, in the reader's language. */
    String words(DeskWords words, Locale reader) {
        String kind = switch (channelKind) {
            case Variant.PAGE -> words.kindPage();
            case Variant.MAIL -> words.kindMail();
            case Variant.SOCIAL -> words.kindSocial();
            default -> channelKind;
        };
        String language = Locale.forLanguageTag(locale).getDisplayLanguage(reader);
        return language + ", " + kind.toLowerCase(reader) + because(reader);
    }

    private String because(Locale reader) {
        Optional<Sentence> instead = from.map(tag ->
                Sentence.of("missing-template.from", "drafted from {0}, to be translated", Locale.forLanguageTag(tag)));
        return Stream.of(why, instead)
                .flatMap(Optional::stream)
                .map(said -> ": " + said.in(reader))
                .collect(Collectors.joining());
    }
}
