package org.kalends.events.office;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

import com.ibm.icu.util.Calendar;

/** The days of the week on which a country rests, as CLDR has them. */
final class Weekends {

    private Weekends() {}

    static Set<DayOfWeek> of(String country) {
        Calendar.WeekData data = Calendar.getWeekDataForRegion(country);
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek last = weekday(data.weekendCease);
        DayOfWeek day = weekday(data.weekendOnset);
        while (weekend.add(day) && day != last) {
            day = day.plus(1);
        }
        return weekend;
    }

    /** ICU counts from Sunday, 1. */
    private static DayOfWeek weekday(int ofIcu) {
        return DayOfWeek.of(ofIcu == 1 ? 7 : ofIcu - 1);
    }
}
