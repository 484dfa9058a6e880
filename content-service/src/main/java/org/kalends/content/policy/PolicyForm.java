package org.kalends.content.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

/** The form in which a policy is written: a line for each approval, hours, languages, kinds. */
record PolicyForm(MultivaluedMap<String, String> fields) {

    static final int LINES = 4;

    String office() {
        return text("office");
    }

    String kind() {
        return text("kind");
    }

    /** The version that the form shows; null for a new policy. */
    Integer seen() {
        return text("version").matches("\\d{1,9}") ? Integer.valueOf(text("version")) : null;
    }

    /** @throws UnfitRules when no approval has a name, or a number of hours cannot be read */
    Rules rules() {
        List<Stage> stages = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            if (!text("name-" + line).isEmpty()) {
                stages.add(new Stage(text("name-" + line), list("people-" + line), list("deputies-" + line)));
            }
        }
        if (stages.isEmpty()) {
            throw new UnfitRules();
        }
        return new Rules(stages, hours("deputiesBefore"), hours("lead"), list("locales"), list("kinds"));
    }

    private Duration hours(String name) {
        if (text(name).isEmpty()) {
            return null;
        }
        if (!text(name).matches("\\d{1,4}")) {
            throw new UnfitRules();
        }
        return Duration.ofHours(Long.parseLong(text(name)));
    }

    private List<String> list(String name) {
        return Arrays.stream(text(name).split("[,;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
