package org.kalends.events.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepFace;
import org.kalends.events.campaign.StepFaces;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.layout.Reader;

/** What the campaigns do on some day, in few lines however many offices take part. */
@RequestScoped
class MonthSteps {

    private final StepFaces faces;
    private final Offices offices;
    private final Reader reader;

    @Inject
    MonthSteps(StepFaces faces, Offices offices, Reader reader) {
        this.faces = faces;
        this.offices = offices;
        this.reader = reader;
    }

    Map<String, Office> offices() {
        return offices.inOrder().stream()
                .collect(Collectors.toMap(Office::key, o -> o, (a, _) -> a, LinkedHashMap::new));
    }

    List<Month.Planned> on(LocalDate day, List<Campaign> campaigns, MonthFilter filter, Map<String, Office> speaking) {
        List<Month.Planned> lines = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            List<Step> steps = campaign.steps().stream()
                    .filter(s -> filter.admits(s.office()) && !s.state().isOff())
                    .toList();
            lines.addAll(moments(day, campaign, steps));
            lines.addAll(releases(day, campaign, steps, speaking));
        }
        return lines;
    }

    private List<Month.Planned> moments(LocalDate day, Campaign campaign, List<Step> steps) {
        List<Month.Planned> lines = new ArrayList<>();
        String title = campaign.title(reader.locale());
        if (steps.stream().anyMatch(s -> s.draftLocal().toLocalDate().equals(day))) {
            lines.add(new Month.Planned(words().drafts(title), address(campaign), null, null));
        }
        if (steps.stream().anyMatch(s -> s.approveLocal().toLocalDate().equals(day))) {
            lines.add(new Month.Planned(words().approvals(title), address(campaign), null, null));
        }
        return lines;
    }

    private List<Month.Planned> releases(
            LocalDate day, Campaign campaign, List<Step> steps, Map<String, Office> speaking) {
        Map<String, List<Step>> byWord = steps.stream()
                .filter(s -> s.dueLocal().toLocalDate().equals(day))
                .collect(Collectors.groupingBy(faces::word, LinkedHashMap::new, Collectors.toList()));
        return byWord.values().stream()
                .map(alike -> release(campaign, alike, speaking))
                .toList();
    }

    private Month.Planned release(Campaign campaign, List<Step> alike, Map<String, Office> speaking) {
        Office first = speaking.get(alike.getFirst().office());
        StepFace face = faces.of(alike.getFirst(), first);
        String text =
                alike.size() == 1 ? words().statement(first.city(reader.locale())) : words().statements(alike.size());
        return new Month.Planned(text, address(campaign), face.shape(), face.word());
    }

    private static String address(Campaign campaign) {
        return "/events/campaigns/" + campaign.id();
    }

    private CalendarWords words() {
        return reader.words(CalendarWords.class);
    }
}
