package org.kalends.events.observance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;

/** The kinds of observance in the reader's language; a kind without words stands as it is. */
@RequestScoped
class KindWords {

    private final Reader reader;

    @Inject
    KindWords(Reader reader) {
        this.reader = reader;
    }

    String of(String kind) {
        ObservanceWords words = reader.words(ObservanceWords.class);
        return switch (kind) {
            case "day" -> words.kindDay();
            case "national-day" -> words.kindNationalDay();
            case "week" -> words.kindWeek();
            case "month" -> words.kindMonth();
            case "year" -> words.kindYear();
            case "decade" -> words.kindDecade();
            case "anniversary" -> words.kindAnniversary();
            case "once" -> words.kindOnce();
            default -> kind;
        };
    }
}
