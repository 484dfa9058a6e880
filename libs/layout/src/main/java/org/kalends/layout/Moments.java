package org.kalends.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Dates and times in the reader's language, written as the design guide asks: 24 h, with place and zone. */
@RequestScoped
public class Moments {

    private final Clock clock;
    private final Reader reader;

    @Inject
    Moments(Clock clock, Reader reader) {
        this.clock = clock;
        this.reader = reader;
    }

    /** For example {@code 09:00 Almaty (UTC+6)}. */
    public String time(Instant at, ZoneId zone, String place) {
        return DateTimeFormatter.ofPattern("HH:mm", reader.locale()).format(at.atZone(zone)) + " " + place + " ("
                + offset(at, zone) + ")";
    }

    /** For example {@code Thu 30 July, 09:00 Almaty (UTC+6)}. */
    public String dayAndTime(Instant at, ZoneId zone, String place) {
        return day(at.atZone(zone).toLocalDate()) + ", " + time(at, zone, place);
    }

    /** For example {@code Thu 30 July}; with the year when it is not this one. */
    public String day(LocalDate date) {
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMMM" : "EEE d MMMM yyyy", reader.locale())
                .format(date);
    }

    /** How long until (or since) an instant, for example {@code 13 h 20 min}. Never negative. */
    public String between(Instant from, Instant to) {
        Duration d = Duration.between(from, to).abs();
        return d.toHours() > 0 ? d.toHours() + " h " + d.toMinutesPart() + " min" : d.toMinutesPart() + " min";
    }

    /** For example {@code UTC+6}, {@code UTC+5:45}, {@code UTC}. */
    public String offset(Instant at, ZoneId zone) {
        String id = zone.getRules().getOffset(at).getId();
        return id.equals("Z")
                ? "UTC"
                : "UTC" + id.replaceFirst("([+-])0?(\\d+):(\\d+).*", "$1$2:$3").replace(":00", "");
    }
}
