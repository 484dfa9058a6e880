package org.kalends.events.office;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kalends.layout.problem.Sentence;

/**
 * An office in a list. What the list has no column for, or leaves empty, stays as it is known.
 *
 * @param line the line's number in the file, the header being 1
 * @param cells by column
 */
record OfficeRow(long line, Map<String, String> cells) {

    String key() {
        return cells.getOrDefault("key", "");
    }

    String hub() {
        return cells.getOrDefault("hub", "");
    }

    /**
     * @param known null for a new office
     * @throws InvalidOffice naming the column at fault
     */
    OfficeDetails details(OfficeDetails known) {
        WorkDays days = known == null ? WorkDays.OF_THE_COUNTRY : known.days();
        return new OfficeDetails(
                words("name_", known == null ? Map.of() : known.names()),
                cell("country", known == null ? "" : known.country()),
                words("city_", known == null ? Map.of() : known.cities()),
                cell("zone", known == null ? "" : known.zone()),
                locales(known == null ? List.of() : known.locales()),
                null,
                speakers(known == null ? List.of() : known.speakers()),
                new WorkDays(weekend(days.weekend()), cell("subdivision", days.subdivision()), days.closed()),
                cell("hub", known == null ? null : known.hub()));
    }

    private String cell(String column, String otherwise) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? otherwise : cell;
    }

    private Map<String, String> words(String prefix, Map<String, String> known) {
        Map<String, String> words = new HashMap<>(known);
        cells.forEach((column, cell) -> {
            if (column.startsWith(prefix) && !cell.isEmpty()) {
                String tag = column.substring(prefix.length());
                words.put(Locale.forLanguageTag(tag).toLanguageTag(), cell);
            }
        });
        return words;
    }

    private List<String> locales(List<String> known) {
        String cell = cell("locales", "");
        return cell.isEmpty() ? known : Arrays.asList(cell.split("[,;\\s]+"));
    }

    /** The term in this row stands for the one that began on the same day; others stay. */
    private List<SpeakerTerm> speakers(List<SpeakerTerm> known) {
        Map<String, String> titles = words("speaker_title_", Map.of());
        String name = cell("speaker_name", null);
        if (name == null && titles.isEmpty()) {
            return known;
        }
        SpeakerTerm term = new SpeakerTerm(name, titles, date("speaker_since"), date("speaker_until"));
        List<SpeakerTerm> terms = new ArrayList<>(known);
        terms.removeIf(other -> Objects.equals(other.since(), term.since()));
        terms.add(term);
        return terms;
    }

    private List<DayOfWeek> weekend(List<DayOfWeek> known) {
        String cell = cell("weekend", "");
        return cell.isEmpty()
                ? known
                : Arrays.stream(cell.split("[,;\\s]+")).map(OfficeRow::weekday).toList();
    }

    private static DayOfWeek weekday(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wanted.length() >= 3 && day.name().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidOffice(
                        "weekend",
                        Sentence.of(
                                "invalid-office.weekday",
                                "\"{0}\" is not a day of the week. Write them as: Fri Sat.",
                                name)));
    }

    private LocalDate date(String column) {
        String cell = cell(column, "");
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeException unreadable) {
            throw InvalidOffice.date(column, cell);
        }
    }
}
