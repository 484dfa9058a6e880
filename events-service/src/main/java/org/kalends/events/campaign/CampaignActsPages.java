package org.kalends.events.campaign;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** Confirming a draft, pausing a campaign, and its way back. */
@Path("campaigns/{id}")
@Produces(MediaType.TEXT_HTML)
public class CampaignActsPages {

    private static final int UNPROCESSABLE = 422;

    private final CampaignReading reading;
    private final CampaignPausing pausing;
    private final WayBackSheets sheets;
    private final Reader reader;

    @Inject
    CampaignActsPages(CampaignReading reading, CampaignPausing pausing, WayBackSheets sheets, Reader reader) {
        this.reading = reading;
        this.pausing = pausing;
        this.sheets = sheets;
        this.reader = reader;
    }

    /**
     * An act to be sure of.
     *
     * @param withReason whether a reason is asked for
     * @param problem what was wrong, in words; null when nothing was
     */
    record Sure(
            String title, String hint, String act, String action, String back, boolean withReason, String problem) {}

    @GET
    @Path("confirm")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance confirm(UUID id) {
        return Templates.sure(confirming(reading.require(id), null));
    }

    @POST
    @Path("confirm")
    @RolesAllowed(Roles.MANAGER)
    public Response confirmed(UUID id) {
        try {
            pausing.confirm(id);
            return toBoard(id);
        } catch (Problem problem) {
            return refused(Templates.sure(confirming(reading.require(id), problem.detail(reader.locale()))));
        }
    }

    @GET
    @Path("pause")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance pause(UUID id) {
        return Templates.sure(stopping(reading.require(id), null));
    }

    @POST
    @Path("pause")
    @RolesAllowed(Roles.MANAGER)
    public Response paused(UUID id, @FormParam("reason") String reason) {
        try {
            pausing.pause(id, reason);
            return toBoard(id);
        } catch (Problem problem) {
            return refused(Templates.sure(stopping(reading.require(id), problem.detail(reader.locale()))));
        }
    }

    @GET
    @Path("resume")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance resume(UUID id) {
        return wayBack(id, null);
    }

    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public Response resumed(UUID id, MultivaluedMap<String, String> filled) {
        try {
            pausing.resume(id, new WayBackForm(filled).wayBack());
            return toBoard(id);
        } catch (Problem problem) {
            return refused(wayBack(id, problem.detail(reader.locale())));
        }
    }

    private TemplateInstance wayBack(UUID id, String problem) {
        Campaign campaign = reading.require(id);
        WayBackSheets.Heading heading = new WayBackSheets.Heading(
                words().resume(),
                campaign.title(reader.locale()) + ". " + words().pausedBecause(String.valueOf(campaign.pauseReason())),
                campaign.address() + "/resume",
                campaign.address());
        return sheets.draw(heading, pausing.missed(id), problem);
    }

    private Sure confirming(Campaign campaign, String problem) {
        return new Sure(
                words().confirmDraft(),
                campaign.title(reader.locale()) + ". " + words().confirmHint(),
                words().confirmDraft(),
                campaign.address() + "/confirm",
                campaign.address(),
                false,
                problem);
    }

    private Sure stopping(Campaign campaign, String problem) {
        return new Sure(
                words().pause(),
                campaign.title(reader.locale()) + ". " + words().pauseHint(),
                words().pause(),
                campaign.address() + "/pause",
                campaign.address(),
                true,
                problem);
    }

    private static Response toBoard(UUID id) {
        return Response.seeOther(URI.create("campaigns/" + id)).build();
    }

    private static Response refused(TemplateInstance again) {
        return Response.status(UNPROCESSABLE).entity(again).build();
    }

    private BoardWords words() {
        return reader.words(BoardWords.class);
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance sure(Sure sure);
    }
}
