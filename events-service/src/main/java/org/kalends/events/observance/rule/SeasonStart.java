package org.kalends.events.observance.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The day of an equinox or a solstice, as a clock of the zone shows it. Years 1000 to 3000, as for {@link FullMoon}. */
public record SeasonStart(Kind kind, ZoneId zone) implements DayRule {

    /** The four, named for their month, since the seasons differ between the hemispheres. */
    public enum Kind {
        MARCH_EQUINOX,
        JUNE_SOLSTICE,
        SEPTEMBER_EQUINOX,
        DECEMBER_SOLSTICE
    }

    @Override
    public List<DateSpan> in(int year) {
        return TerrestrialTime.covers(year)
                ? List.of(DateSpan.of(LocalDate.ofInstant(Sun.at(kind, year), zone)))
                : List.of();
    }
}
