package org.kalends.events.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days on which an office works: its weekend, the public holidays where it is, and days of its own. */
public final class OfficeDays {

    private static final int MOST_BUSINESS_DAYS = 1_000;
    private static final int LONGEST_CLOSING = 1_000;

    private final String country;
    private final WorkDays days;
    private final Set<DayOfWeek> weekend;

    private OfficeDays(String country, WorkDays days) {
        this.country = country;
        this.days = days;
        this.weekend = days.weekend() == null ? Weekends.of(country) : Set.copyOf(days.weekend());
    }

    static OfficeDays of(String country, WorkDays days) {
        return new OfficeDays(country, days);
    }

    public boolean isOpen(LocalDate day) {
        return closed(day).isEmpty();
    }

    /** Why the office is closed on this local date; empty when it works. */
    public Optional<Closed> closed(LocalDate day) {
        return own(day).or(() -> holiday(day)).or(() -> weekend(day));
    }

    /** The public holiday on this local date, whatever the office does. */
    public Optional<Closed> holiday(LocalDate day) {
        return PublicHolidays.on(day, country, days.subdivision())
                .map(names -> new Closed(day, Closed.Why.HOLIDAY, names));
    }

    /**
     * Counts days on which the office works: 1 is the first of them after the day, -1 the last before it. 0 is the day itself,
     * or when the office is closed on it the next on which it works.
     *
     * @throws IllegalArgumentException for more than 1,000 business days
     */
    public LocalDate plusBusinessDays(LocalDate day, int count) {
        if (Math.abs(count) > MOST_BUSINESS_DAYS) {
            throw new IllegalArgumentException("At most " + MOST_BUSINESS_DAYS + " business days, not " + count);
        }
        int step = count < 0 ? -1 : 1;
        LocalDate found = count == 0 ? open(day, 1) : day;
        for (int left = Math.abs(count); left > 0; left--) {
            found = open(found.plusDays(step), step);
        }
        return found;
    }

    private LocalDate open(LocalDate from, int step) {
        LocalDate day = from;
        for (int looked = 0; looked < LONGEST_CLOSING; looked++, day = day.plusDays(step)) {
            if (isOpen(day)) {
                return day;
            }
        }
        throw new IllegalStateException("The office is closed for " + LONGEST_CLOSING + " days from " + from);
    }

    private Optional<Closed> own(LocalDate day) {
        return days.closed().stream()
                .filter(closed -> closed.includes(day))
                .findFirst()
                .map(closed -> new Closed(day, Closed.Why.OWN, closed.names()));
    }

    private Optional<Closed> weekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek())
                ? Optional.of(new Closed(day, Closed.Why.WEEKEND, Map.of()))
                : Optional.empty();
    }
}
