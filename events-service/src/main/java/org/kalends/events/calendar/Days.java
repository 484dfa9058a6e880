package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.CampaignReading;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;

/** Finds what stands on some days for this reader and filter. */
@RequestScoped
class Days {

    private final CampaignReading campaigns;
    private final Offices offices;
    private final DayMarks marks;
    private final DaySteps steps;
    private final DayClosings closings;

    @Inject
    Days(CampaignReading campaigns, Offices offices, DayMarks marks, DaySteps steps, DayClosings closings) {
        this.campaigns = campaigns;
        this.offices = offices;
        this.marks = marks;
        this.steps = steps;
        this.closings = closings;
    }

    /** @param last inclusive */
    InView look(LocalDate first, LocalDate last, CalendarFilter filter) {
        Map<String, Office> all = offices.inOrder().stream()
                .collect(Collectors.toMap(Office::key, o -> o, (a, _) -> a, LinkedHashMap::new));
        InView everything = new InView(first, last, filter, List.of(), all);
        List<Campaign> found = campaigns.between(first, last).stream()
                .filter(c -> filter.admitsTopics(c.occurrence().observance().topics()))
                .filter(c -> !everything.steps(c).isEmpty())
                .toList();
        return new InView(first, last, filter, found, all);
    }

    /** Every day in view, in order. */
    Map<LocalDate, DayContent> content(InView view) {
        Map<LocalDate, List<DayContent.Marked>> marked = marks.of(view);
        Map<LocalDate, List<DayContent.Shut>> shut = closings.of(view);
        boolean planned = view.filter().shows("campaigns");
        Map<LocalDate, DayContent> days = new LinkedHashMap<>();
        view.first()
                .datesUntil(view.last().plusDays(1))
                .forEach(day -> days.put(
                        day,
                        new DayContent(
                                day,
                                marked.getOrDefault(day, List.of()),
                                planned ? steps.on(day, view) : List.of(),
                                shut.getOrDefault(day, List.of()))));
        return days;
    }
}
