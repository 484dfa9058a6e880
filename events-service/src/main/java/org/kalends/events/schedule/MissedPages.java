package org.kalends.events.schedule;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.WayBack;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** What was missed in the last thirty days, and what becomes of it. */
@Path("missed")
@Produces(MediaType.TEXT_HTML)
public class MissedPages {

    private static final int MOST = 300;
    private static final URI HERE = URI.create("missed");

    private final DueSteps steps;
    private final MissedSeen seen;
    private final MissedDeciding deciding;
    private final MissedRows rows;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    MissedPages(
            DueSteps steps,
            MissedSeen seen,
            MissedDeciding deciding,
            MissedRows rows,
            CurrentPerson person,
            Clock clock) {
        this.steps = steps;
        this.seen = seen;
        this.deciding = deciding;
        this.rows = rows;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance missed() {
        Instant now = clock.instant();
        List<Step> mine = steps.missed(now.minus(MissedNews.NEWS), MOST).stream()
                .filter(step -> person.worksFor(step.office()))
                .toList();
        boolean decides = person.has(Roles.MANAGER) || person.has(Roles.APPROVER);
        return Templates.missed(
                rows.of(mine.stream().filter(step -> step.isMissed(now)).toList()),
                rows.of(mine.stream().filter(step -> !step.isMissed(now)).toList()),
                decides);
    }

    @POST
    @Path("letting-go")
    @RolesAllowed({Roles.MANAGER, Roles.APPROVER})
    public Response letGo(@FormParam("step") List<UUID> chosen) {
        deciding.decide(WayBack.each(chosen, WayBack.RELEASE, null));
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("dropping")
    @RolesAllowed({Roles.MANAGER, Roles.APPROVER})
    public Response drop(@FormParam("step") List<UUID> chosen, @FormParam("reason") String reason) {
        deciding.decide(WayBack.each(chosen, WayBack.SKIP, reason));
        return Response.seeOther(HERE).build();
    }

    /** The reader has taken note of what was missed until then. */
    @POST
    @Path("dismissal")
    @RolesAllowed(Roles.VIEWER)
    public Response dismiss(@FormParam("until") String until) {
        try {
            seen.note(person.id(), Instant.parse(String.valueOf(until)));
        } catch (DateTimeParseException unreadable) {
            throw InvalidDecision.until(until);
        }
        return Response.seeOther(URI.create("today")).build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance missed(List<MissedRows.Row> held, List<MissedRows.Row> others, boolean decides);
    }
}
