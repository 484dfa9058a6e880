package org.kalends.events.campaign;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import org.kalends.events.campaign.StepChanging.Seen;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/**
 * A step by itself: move it, or leave it out. Whoever comes second sees what the first did, with their own wish still in
 * the form.
 */
@Path("campaigns/{id}/steps/{step}")
@Produces(MediaType.TEXT_HTML)
public class StepPages {

    private final StepChanging changing;
    private final StepSheets sheets;

    @Inject
    StepPages(StepChanging changing, StepSheets sheets) {
        this.changing = changing;
        this.sheets = sheets;
    }

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance one(UUID id, UUID step) {
        return Templates.step(sheets.draw(id, step, StepSheets.Wish.NONE));
    }

    @GET
    @Path("move")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance move(UUID id, UUID step) {
        return one(id, step);
    }

    @GET
    @Path("skip")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance skip(UUID id, UUID step) {
        return one(id, step);
    }

    @POST
    @Path("move")
    @RolesAllowed(Roles.MANAGER)
    public Response moved(
            UUID id,
            UUID step,
            @FormParam("date") String date,
            @FormParam("time") String time,
            @FormParam("version") String version) {
        try {
            changing.move(new Seen(id, step, number(version)), read(date, time));
            return toBoard(id);
        } catch (Problem problem) {
            return again(problem, sheets.draw(id, step, new StepSheets.Wish(date, time, "", problem)));
        }
    }

    @POST
    @Path("skip")
    @RolesAllowed(Roles.MANAGER)
    public Response skipped(
            UUID id, UUID step, @FormParam("reason") String reason, @FormParam("version") String version) {
        try {
            changing.skip(new Seen(id, step, number(version)), reason);
            return toBoard(id);
        } catch (Problem problem) {
            return again(problem, sheets.draw(id, step, new StepSheets.Wish(null, null, reason, problem)));
        }
    }

    /** A conflict keeps its own status; anything else is bad input. */
    private static Response again(Problem problem, StepSheets.Sheet sheet) {
        int status = problem.status() == 412 ? 409 : problem.status() == 403 ? 403 : 422;
        return Response.status(status).entity(Templates.step(sheet)).build();
    }

    private static LocalDateTime read(String date, String time) {
        try {
            return LocalDate.parse(String.valueOf(date)).atTime(LocalTime.parse(String.valueOf(time)));
        } catch (DateTimeException unreadable) {
            throw new InvalidPlan(
                    "dueLocal", Sentence.of("invalid-plan.date", "Give the date, and the local time such as 09:00."));
        }
    }

    private static Long number(String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    private static Response toBoard(UUID id) {
        return Response.seeOther(URI.create("campaigns/" + id)).build();
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance step(StepSheets.Sheet sheet);
    }
}
