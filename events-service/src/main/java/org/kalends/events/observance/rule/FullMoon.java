package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;

/**
 * The day of a full moon of a month, as a clock of the zone shows it. Years 1000 to 3000; the farther from our time, the likelier a moon
 * that is full near midnight is a day off, since nobody knows how the Earth's rotation will slow down.
 *
 * @param nth 1 for the first, 2 for the second, which most months do not have, -1 for the last
 */
public record FullMoon(Month month, int nth, ZoneId zone) implements DayRule {

    @Override
    public List<DateSpan> in(int year) {
        if (!TerrestrialTime.covers(year)) {
            return List.of();
        }
        List<LocalDate> moons = Moon.fullMoons(year, month.getValue(), zone);
        int index = nth < 0 ? moons.size() - 1 : nth - 1;
        return index < 0 || index >= moons.size() ? List.of() : List.of(DateSpan.of(moons.get(index)));
    }
}
