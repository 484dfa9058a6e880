package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Step;
import org.kalends.events.office.Office;

/**
 * Some days and what is looked at on them.
 *
 * @param last inclusive
 * @param offices every office by key, also those that the filter leaves out
 */
record InView(
        LocalDate first, LocalDate last, CalendarFilter filter, List<Campaign> campaigns, Map<String, Office> offices) {

    /** The campaign's steps that the filter admits and that are not called off. */
    List<Step> steps(Campaign campaign) {
        return campaign.steps().stream()
                .filter(step -> !step.state().isOff() && admits(step.office()))
                .toList();
    }

    List<Office> chosenOffices() {
        return offices.values().stream().filter(filter::admits).toList();
    }

    private boolean admits(String key) {
        Office office = offices.get(key);
        return office != null && filter.admits(office);
    }
}
