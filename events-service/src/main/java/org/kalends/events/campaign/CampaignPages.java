package org.kalends.events.campaign;

import java.net.URI;
import java.time.LocalDate;
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
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The list of campaigns, and a campaign's board. */
@Path("campaigns")
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {

    private final CampaignReading reading;
    private final StepPublications publications;
    private final CampaignCancelling cancelling;
    private final Boards boards;
    private final StepFaces faces;
    private final Reader reader;

    @Inject
    CampaignPages(
            CampaignReading reading,
            StepPublications publications,
            CampaignCancelling cancelling,
            Boards boards,
            StepFaces faces,
            Reader reader) {
        this.reading = reading;
        this.publications = publications;
        this.cancelling = cancelling;
        this.boards = boards;
        this.faces = faces;
        this.reader = reader;
    }

    /** A line of the list. */
    record CampaignLine(
            String id, String title, LocalDate date, int offices, String state, boolean open, int waiting) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list() {
        return Templates.list(reading.mine().stream().map(this::line).toList(), reading.mayPlan());
    }

    private CampaignLine line(Campaign campaign) {
        long offices = campaign.steps().stream().map(Step::office).distinct().count();
        long waiting = campaign.steps().stream().filter(faces::isYours).count();
        return new CampaignLine(
                campaign.id().toString(),
                campaign.title(reader.locale()),
                campaign.date(),
                (int) offices,
                faces.word(campaign.state()),
                campaign.state().isOpen(),
                (int) waiting);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance board(UUID id) {
        Campaign campaign = reading.require(id);
        return Templates.board(
                boards.draw(campaign, publications.ofCampaign(campaign), faces.word(campaign.state())),
                reading.mayPlan());
    }

    /** Calls the campaign off: the board's form posts to the board's own address. */
    @POST
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    public Response cancel(UUID id, @FormParam("reason") String reason) {
        cancelling.cancel(id, reason);
        return Response.seeOther(URI.create("campaigns/" + id)).build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(List<CampaignLine> list, boolean manager);

        static native TemplateInstance board(Board board, boolean manager);
    }
}
