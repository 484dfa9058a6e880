package org.kalends.events.observance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which side of a day a weekday is looked for. */
public enum Side {
    AFTER,
    ON_OR_AFTER,
    BEFORE,
    ON_OR_BEFORE;

    LocalDate from(LocalDate day, DayOfWeek weekday) {
        int ahead = weekday.getValue() - day.getDayOfWeek().getValue();
        return day.plusDays(
                switch (this) {
                    case AFTER -> 1 + Math.floorMod(ahead - 1, 7);
                    case ON_OR_AFTER -> Math.floorMod(ahead, 7);
                    case BEFORE -> -1 - Math.floorMod(-ahead - 1, 7);
                    case ON_OR_BEFORE -> -Math.floorMod(-ahead, 7);
                });
    }
}
