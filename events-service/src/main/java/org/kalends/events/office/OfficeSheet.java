package org.kalends.events.office;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The form of an office as it is shown, with some empty rows to fill in.
 *
 * @param problem what was wrong with it, in words; null when nothing was
 */
record OfficeSheet(
        String action,
        boolean isNew,
        OfficeForm form,
        List<SpeakerRow> speakers,
        List<Choice> weekdays,
        List<ClosedRow> closed,
        List<Choice> hubs,
        String problem) {

    private static final int SPARE_SPEAKERS = 1;
    private static final int SPARE_DAYS = 2;

    /** Somebody's term; {@code n} counts the rows from 1. */
    record SpeakerRow(int n, String name, String titleEn, String titleRu, String since, String until) {}

    record ClosedRow(int n, String first, String last, String en, String ru) {}

    record Choice(String key, String name, boolean chosen) {}

    /** @param known the key of the office; null for a new one */
    static OfficeSheet of(OfficeForm form, String known, List<Office> others, Locale locale, String problem) {
        return new OfficeSheet(
                known == null ? "/events/offices/form" : "/events/offices/" + known + "/form",
                known == null,
                form,
                speakers(form),
                weekdays(form, locale),
                closed(form),
                others.stream()
                        .filter(office -> !office.key().equals(known))
                        .map(office -> new Choice(
                                office.key(), office.name(locale), office.key().equals(form.hub())))
                        .toList(),
                problem);
    }

    private static List<SpeakerRow> speakers(OfficeForm form) {
        return IntStream.range(0, OfficeForm.size(form.speakerName()) + SPARE_SPEAKERS)
                .mapToObj(i -> new SpeakerRow(
                        i + 1,
                        OfficeForm.at(form.speakerName(), i),
                        OfficeForm.at(form.titleEn(), i),
                        OfficeForm.at(form.titleRu(), i),
                        OfficeForm.at(form.since(), i),
                        OfficeForm.at(form.until(), i)))
                .toList();
    }

    private static List<Choice> weekdays(OfficeForm form, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        form.weekend() != null && form.weekend().contains(day.name())))
                .toList();
    }

    private static List<ClosedRow> closed(OfficeForm form) {
        return IntStream.range(0, OfficeForm.size(form.closedFirst()) + SPARE_DAYS)
                .mapToObj(i -> new ClosedRow(
                        i + 1,
                        OfficeForm.at(form.closedFirst(), i),
                        OfficeForm.at(form.closedLast(), i),
                        OfficeForm.at(form.closedEn(), i),
                        OfficeForm.at(form.closedRu(), i)))
                .toList();
    }
}
