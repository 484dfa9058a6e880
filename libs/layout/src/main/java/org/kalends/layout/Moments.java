package org.kalends.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Dates and times in the reader's language, written as the design guide asks: 24 h, with place and zone. */
@Named
@RequestScoped
public class Moments {

    private static final String MINUS = "−";

    private final Clock clock;
    private final Reader reader;

    @Inject
    Moments(Clock clock, Reader reader) {
        this.clock = clock;
        this.reader = reader;
    }

    /** For example {@code 09:00 Almaty (UTC+6)}. */
    public String time(Instant at, ZoneId zone, String place) {
        return time(at.atZone(zone).toLocalTime()) + " " + place + " (" + offset(at, zone) + ")";
    }

    /** For example {@code 09:00}. Only where the place and zone stand beside it, as in the head of a list. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /** For example {@code Thu 30 July, 09:00 Almaty (UTC+6)}. */
    public String dayAndTime(Instant at, ZoneId zone, String place) {
        return day(at.atZone(zone).toLocalDate()) + ", " + time(at, zone, place);
    }

    /** For example {@code Thu 30 July}; with the year when it is not this one. */
    public String day(LocalDate date) {
        return format(isThisYear(date) ? "EEE d MMMM" : "EEE d MMMM uuuu", date);
    }

    /** For example {@code 30 July 2026}, the year always: for public pages and where days of many years meet. */
    public String date(LocalDate date) {
        return format("d MMMM uuuu", date);
    }

    /** For a heading, for example {@code Thursday 30 July}; with the year when it is not this one. */
    public String weekday(LocalDate date) {
        String comma = reader.locale().equals(Locale.ENGLISH) ? "" : ",";
        return capital(format("EEEE" + comma + (isThisYear(date) ? " d MMMM" : " d MMMM uuuu"), date));
    }

    /** The short name of the day of the week, for example {@code Thu}. */
    public String weekdayOnly(LocalDate date) {
        return format("EEE", date);
    }

    /** For example {@code July 2026}. */
    public String month(YearMonth month) {
        return capital(DateTimeFormatter.ofPattern("LLLL uuuu", reader.locale()).format(month));
    }

    /** The month as it stands after a day's number, for example {@code July}. */
    public String monthOnly(LocalDate date) {
        String dayAndMonth = format("d MMMM", date);
        return dayAndMonth.substring(dayAndMonth.indexOf(' ') + 1);
    }

    /** How long until (or since) an instant, for example {@code 13 h 20 min} or {@code 3 days}. Never negative. */
    public String between(Instant from, Instant to) {
        return HowLong.of(Duration.between(from, to)).in(reader.locale());
    }

    /** How far from now, for example {@code in 13 h 20 min} or {@code 2 days ago}. */
    public String fromNow(Instant at) {
        return HowLong.of(Duration.between(clock.instant(), at)).fromNow(reader.locale());
    }

    /** For example {@code UTC+6}, {@code UTC+5:45}, {@code UTC−6} (with a minus sign, not a hyphen), {@code UTC}. */
    public String offset(Instant at, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        Duration from = Duration.ofSeconds(offset.getTotalSeconds());
        if (from.isZero()) {
            return "UTC";
        }
        Duration size = from.abs();
        String minutes = size.toMinutesPart() == 0 ? "" : String.format(Locale.ROOT, ":%02d", size.toMinutesPart());
        return "UTC" + (from.isNegative() ? MINUS : "+") + size.toHours() + minutes;
    }

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == clock.instant().atZone(ZoneOffset.UTC).getYear();
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, reader.locale()).format(date);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(reader.locale()) + words.substring(1);
    }
}
