package org.kalends.content.template;

import java.util.List;

/** Forms of which the translator has written all, and the facts choose one. */
final class Choice {

    private static final List<String> GENDERS = List.of("feminine", "masculine");

    private Choice() {}

    /** Pairs of what the value may be and what to say then; the last word for anything else. */
    static Object of(String value, List<Object> words) {
        for (int i = 0; i + 1 < words.size(); i += 2) {
            if (value.equals(String.valueOf(words.get(i)))) {
                return words.get(i + 1);
            }
        }
        return words.getLast();
    }

    /** The feminine form, the masculine form, and the form for everybody whose gender is not stated. */
    static Object byGender(String gender, List<Object> forms) {
        int index = GENDERS.indexOf(gender);
        return forms.get(index < 0 ? GENDERS.size() : index);
    }
}
