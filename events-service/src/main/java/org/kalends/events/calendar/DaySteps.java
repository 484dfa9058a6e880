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
import org.kalends.layout.Reader;

/** What the campaigns do on some day, in few lines however many offices take part. */
@RequestScoped
class DaySteps {

    private final StepFaces faces;
    private final StepMoves moves;
    private final Reader reader;

    @Inject
    DaySteps(StepFaces faces, StepMoves moves, Reader reader) {
        this.faces = faces;
        this.moves = moves;
        this.reader = reader;
    }

    /** By the local dates of the offices. */
    List<DayContent.Planned> on(LocalDate day, InView view) {
        List<DayContent.Planned> lines = new ArrayList<>();
        for (Campaign campaign : view.campaigns()) {
            List<Step> steps = view.steps(campaign);
            lines.addAll(moments(day, campaign, steps));
            lines.addAll(releases(day, campaign, steps, view.offices()));
        }
        return lines;
    }

    private List<DayContent.Planned> moments(LocalDate day, Campaign campaign, List<Step> steps) {
        List<DayContent.Planned> lines = new ArrayList<>();
        String title = campaign.title(reader.locale());
        if (steps.stream().anyMatch(s -> s.draftLocal().toLocalDate().equals(day))) {
            lines.add(new DayContent.Planned(words().drafts(title), address(campaign), null, null, null));
        }
        if (steps.stream().anyMatch(s -> s.approveLocal().toLocalDate().equals(day))) {
            lines.add(new DayContent.Planned(words().approvals(title), address(campaign), null, null, null));
        }
        return lines;
    }

    private List<DayContent.Planned> releases(
            LocalDate day, Campaign campaign, List<Step> steps, Map<String, Office> speaking) {
        Map<String, List<Step>> byWord = steps.stream()
                .filter(s -> s.dueLocal().toLocalDate().equals(day))
                .collect(Collectors.groupingBy(
                        s -> s.kind() + " " + faces.word(s), LinkedHashMap::new, Collectors.toList()));
        return byWord.values().stream()
                .map(alike -> release(campaign, alike, speaking))
                .toList();
    }

    private DayContent.Planned release(Campaign campaign, List<Step> alike, Map<String, Office> speaking) {
        Step first = alike.getFirst();
        Office office = speaking.get(first.office());
        StepFace face = faces.of(first, office);
        boolean one = alike.size() == 1;
        String what = StepKinds.of(first.kind(), words());
        String text = one ? words().stepAt(what, office.city(reader.locale())) : words().stepsAt(what, alike.size());
        return new DayContent.Planned(
                text,
                address(campaign),
                face.shape(),
                face.word(),
                one ? moves.of(campaign, first).orElse(null) : null);
    }

    private static String address(Campaign campaign) {
        return "/events/campaigns/" + campaign.id();
    }

    private CalendarWords words() {
        return reader.words(CalendarWords.class);
    }
}
