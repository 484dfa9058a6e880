package org.kalends.events.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import org.kalends.layout.problem.Sentence;

/**
 * What a person filled in about missed steps.
 *
 * @param filled {@code act-<step>}, {@code date-<step>}, {@code time-<step>} for each, {@code otherwise} and {@code reason}
 */
record WayBackForm(MultivaluedMap<String, String> filled) {

    /** @throws InvalidPlan when a step is to be moved and its new time cannot be read */
    WayBack wayBack() {
        List<WayBack.Decision> decisions = filled.keySet().stream()
                .filter(name -> name.matches("act-[0-9a-f-]{36}"))
                .map(name -> decision(name.substring("act-".length())))
                .toList();
        return new WayBack(decisions, value("otherwise"), value("reason"));
    }

    private WayBack.Decision decision(String step) {
        String act = value("act-" + step);
        boolean moved = act.equals(WayBack.MOVE);
        return new WayBack.Decision(UUID.fromString(step), act, moved ? to(step) : null);
    }

    private LocalDateTime to(String step) {
        try {
            return LocalDate.parse(value("date-" + step)).atTime(LocalTime.parse(value("time-" + step)));
        } catch (DateTimeException unreadable) {
            throw new InvalidPlan(
                    "steps",
                    Sentence.of("invalid-plan.steps", "Give the new date and time of each step that is moved."));
        }
    }

    private String value(String name) {
        String value = filled.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
