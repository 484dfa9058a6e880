package org.kalends.events.office;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The public holidays of countries and their parts, as Jollyday computes them. Each country and year is computed once. What a
 * government announces from year to year may be missing: such days are an office's own closed days.
 */
final class PublicHolidays {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Map<Place, Map<LocalDate, Map<String, String>>> COMPUTED = new ConcurrentHashMap<>();
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();
    private static final Properties RUSSIAN = russian();

    private PublicHolidays() {}

    private record Place(String country, String subdivision, int year) {}

    /** The names of the holiday on this day, per language; empty when it is none, or the country's are not known. */
    static Optional<Map<String, String>> on(LocalDate day, String country, String subdivision) {
        return Optional.ofNullable(of(day.getYear(), country, subdivision).get(day));
    }

    static Map<LocalDate, Map<String, String>> of(int year, String country, String subdivision) {
        if (year < FIRST_YEAR || year > LAST_YEAR || !COUNTRIES.contains(country)) {
            return Map.of();
        }
        return COMPUTED.computeIfAbsent(new Place(country, subdivision, year), PublicHolidays::compute);
    }

    static boolean knows(String country, String subdivision) {
        return subdivisions(country).contains(subdivision);
    }

    /** The parts of a country with holidays of their own, as they are written. */
    static List<String> subdivisions(String country) {
        return COUNTRIES.contains(country)
                ? manager(country).getCalendarHierarchy().getChildren().keySet().stream()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Map<LocalDate, Map<String, String>> compute(Place place) {
        String[] parts = place.subdivision() == null ? new String[0] : new String[] {place.subdivision()};
        Map<LocalDate, Map<String, String>> days = new HashMap<>();
        List<Holiday> inOrder =
                manager(place.country()).getHolidays(Year.of(place.year()), HolidayType.PUBLIC_HOLIDAY, parts).stream()
                        .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                        .toList();
        inOrder.forEach(holiday -> days.putIfAbsent(holiday.getDate(), names(holiday)));
        inOrder.forEach(holiday -> days.putIfAbsent(holiday.getActualDate(), names(holiday)));
        HolidayCorrections.apply(place.country(), place.year(), days);
        return Map.copyOf(days);
    }

    /** The root bundle is English; any other locale could fall back on the language of the machine. */
    private static Map<String, String> names(Holiday holiday) {
        String english = holiday.getDescription(Locale.ROOT);
        String russian = RUSSIAN.getProperty(holiday.getPropertiesKey());
        return russian == null ? Map.of("en", english) : Map.of("en", english, "ru", russian);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    private static Properties russian() {
        Properties names = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                PublicHolidays.class.getResourceAsStream("/holidays/names_ru.properties"), StandardCharsets.UTF_8)) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The Russian names of public holidays cannot be read", e);
        }
    }
}
