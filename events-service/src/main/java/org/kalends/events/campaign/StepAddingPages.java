package org.kalends.events.campaign;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.kalends.events.observance.Choice;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The form with which a step is added to a campaign. */
@Path("campaigns/{id}/add")
@Produces(MediaType.TEXT_HTML)
public class StepAddingPages {

    private static final int UNPROCESSABLE = 422;
    private static final List<String> KINDS = List.of("teaser", "reminder", "follow-up", "statement");

    private final CampaignReading reading;
    private final StepAdding adding;
    private final Offices offices;
    private final MilestoneWords milestones;
    private final Reader reader;

    @Inject
    StepAddingPages(
            CampaignReading reading, StepAdding adding, Offices offices, MilestoneWords milestones, Reader reader) {
        this.reading = reading;
        this.adding = adding;
        this.offices = offices;
        this.milestones = milestones;
        this.reader = reader;
    }

    /** What a person filled in. */
    public record Filled(
            @RestForm String kind,
            @RestForm String date,
            @RestForm String time,
            @RestForm List<String> offices,
            @RestForm List<String> channels) {

        AddedStep step() {
            return new AddedStep(kind, due(), null, offices, channels);
        }

        private LocalDateTime due() {
            try {
                return LocalDate.parse(String.valueOf(date)).atTime(LocalTime.parse(String.valueOf(time)));
            } catch (DateTimeException unreadable) {
                throw new InvalidPlan(
                        "dueLocal",
                        Sentence.of("invalid-plan.date", "Give the date, and the local time such as 09:00."));
            }
        }
    }

    /**
     * The form as it is shown.
     *
     * @param problem what was wrong with it, in words; null when nothing was
     */
    record Sheet(
            String campaign,
            String board,
            List<Choice> kinds,
            String date,
            String time,
            List<Choice> offices,
            String problem) {}

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form(UUID id) {
        Campaign campaign = reading.require(id);
        return Templates.add(
                sheet(campaign, new Filled("reminder", campaign.date().toString(), "09:00", null, null), null));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response add(UUID id, @BeanParam Filled filled) {
        try {
            adding.add(id, filled.step());
            return Response.seeOther(URI.create("campaigns/" + id)).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.add(sheet(reading.require(id), filled, problem.detail(reader.locale()))))
                    .build();
        }
    }

    private Sheet sheet(Campaign campaign, Filled filled, String problem) {
        List<String> taking =
                campaign.steps().stream().map(Step::office).distinct().toList();
        List<String> chosen = filled.offices() == null || filled.offices().isEmpty() ? taking : filled.offices();
        return new Sheet(
                campaign.title(reader.locale()),
                campaign.address(),
                KINDS.stream()
                        .map(kind -> new Choice(kind, milestones.kind(kind), kind.equals(filled.kind())))
                        .toList(),
                filled.date(),
                filled.time(),
                offices.list("key in ?1 order by key", taking).stream()
                        .map(o -> new Choice(o.key(), o.name(reader.locale()), chosen.contains(o.key())))
                        .toList(),
                problem);
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance add(Sheet sheet);
    }
}
