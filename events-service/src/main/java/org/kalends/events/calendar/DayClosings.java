package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Closed;
import org.kalends.events.office.Office;
import org.kalends.layout.Reader;

/** Which offices are closed on a day that is no weekend, and which of our releases fall on such a day. */
@RequestScoped
class DayClosings {

    private final Reader reader;

    @Inject
    DayClosings(Reader reader) {
        this.reader = reader;
    }

    private record Shut(Office office, Closed closed) {}

    /** By day. Clashes are told whatever else is shown. */
    Map<LocalDate, List<DayContent.Shut>> of(InView view) {
        Map<LocalDate, List<Shut>> closed = new LinkedHashMap<>();
        for (Office office : view.chosenOffices()) {
            var days = office.days();
            view.first()
                    .datesUntil(view.last().plusDays(1))
                    .forEach(day -> days.closed(day)
                            .filter(why -> !why.isWeekend())
                            .ifPresent(why -> closed.computeIfAbsent(day, d -> new ArrayList<>())
                                    .add(new Shut(office, why))));
        }
        return closed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> lines(e.getKey(), e.getValue(), view)));
    }

    private List<DayContent.Shut> lines(LocalDate day, List<Shut> closed, InView view) {
        List<DayContent.Shut> lines = new ArrayList<>(clashes(day, closed, view));
        if (view.filter().shows("closings")) {
            Map<String, List<Shut>> byName = closed.stream()
                    .collect(Collectors.groupingBy(
                            shut -> shut.closed().name(reader.locale()), LinkedHashMap::new, Collectors.toList()));
            byName.forEach((name, alike) -> lines.add(new DayContent.Shut(
                    alike.size() == 1
                            ? words().closed(city(alike.getFirst().office()), name)
                            : words().closedMany(alike.size(), name),
                    false)));
        }
        return lines;
    }

    private List<DayContent.Shut> clashes(LocalDate day, List<Shut> closed, InView view) {
        if (!view.filter().shows("campaigns")) {
            return List.of();
        }
        return closed.stream()
                .filter(shut -> view.campaigns().stream()
                        .flatMap(campaign -> view.steps(campaign).stream())
                        .anyMatch(step -> step.office().equals(shut.office().key())
                                && step.dueLocal().toLocalDate().equals(day)))
                .map(shut -> new DayContent.Shut(clash(shut), true))
                .toList();
    }

    private String clash(Shut shut) {
        String name = shut.closed().name(reader.locale());
        return shut.closed().why() == Closed.Why.HOLIDAY
                ? words().clashHoliday(city(shut.office()), name)
                : words().clash(city(shut.office()), name);
    }

    private String city(Office office) {
        return office.city(reader.locale());
    }

    private CalendarWords words() {
        return reader.words(CalendarWords.class);
    }
}
