package org.kalends.events.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.Choice;
import org.kalends.events.observance.Observances;
import org.kalends.events.office.Offices;
import org.kalends.events.office.ReadersPlace;
import org.kalends.events.playbook.Playbooks;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** Draws the form in which a campaign is planned, with what this reader may choose. */
@RequestScoped
class PlanSheets {

    private final Observances observances;
    private final Offices offices;
    private final Playbooks playbooks;
    private final CurrentPerson person;
    private final ReadersPlace place;
    private final Reader reader;

    @Inject
    PlanSheets(
            Observances observances,
            Offices offices,
            Playbooks playbooks,
            CurrentPerson person,
            ReadersPlace place,
            Reader reader) {
        this.observances = observances;
        this.offices = offices;
        this.playbooks = playbooks;
        this.person = person;
        this.place = place;
        this.reader = reader;
    }

    /**
     * The form.
     *
     * @param problem what was wrong with it, in words; null when nothing was
     */
    record Sheet(
            String token,
            List<Choice> observances,
            String year,
            List<Choice> playbooks,
            List<Choice> offices,
            String embargo,
            String reissueOf,
            String problem) {}

    Sheet draw(PlanForm form, Problem problem) {
        return new Sheet(
                form.token() == null ? UUID.randomUUID().toString() : form.token(),
                observances(form.observance()),
                form.year(),
                playbooks(form.playbook()),
                offices(form.offices() == null ? List.of() : form.offices()),
                form.embargo() == null ? "" : form.embargo(),
                form.reissueOf() == null ? "" : form.reissueOf(),
                problem == null ? null : problem.detail(reader.locale()));
    }

    private List<Choice> observances(String chosen) {
        return observances.inOrder().stream()
                .filter(o -> !o.isHidden())
                .filter(o -> !o.dateRule().isAnnounced() || !o.decisions().isEmpty())
                .map(o -> new Choice(o.key(), o.name(reader.locale()), o.key().equals(chosen)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private List<Choice> playbooks(String chosen) {
        return playbooks.latest().stream()
                .map(p -> new Choice(p.key(), p.name(reader.locale()), p.key().equals(chosen)))
                .toList();
    }

    private List<Choice> offices(List<String> chosen) {
        String home = place.office().map(o -> o.key()).orElse("");
        return offices.inOrder().stream()
                .filter(o -> person.worksFor(o.key()))
                .map(o -> new Choice(
                        o.key(),
                        o.name(reader.locale()),
                        chosen.contains(o.key()) || chosen.isEmpty() && o.key().equals(home)))
                .toList();
    }
}
