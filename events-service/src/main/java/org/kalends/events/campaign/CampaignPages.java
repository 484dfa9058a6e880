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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.campaign.CampaignLines.Cursor;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The list of campaigns, and a campaign's board. */
@Path("campaigns")
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {

    private static final int PAGE = 40;

    private final CampaignReading reading;
    private final CampaignLines lines;
    private final CampaignCancelling cancelling;
    private final Boards boards;
    private final StepFaces faces;
    private final Reader reader;

    @Inject
    CampaignPages(
            CampaignReading reading,
            CampaignLines lines,
            CampaignCancelling cancelling,
            Boards boards,
            StepFaces faces,
            Reader reader) {
        this.reading = reading;
        this.lines = lines;
        this.cancelling = cancelling;
        this.boards = boards;
        this.faces = faces;
        this.reader = reader;
    }

    /** A line of the list. */
    record Line(String id, String title, LocalDate date, int offices, String state, boolean draft, int waiting) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list(@QueryParam("after") String after) {
        List<CampaignLine> page = lines.after(Cursor.read(after), PAGE);
        String next = page.size() < PAGE
                ? null
                : "/events/campaigns?after=" + Cursor.after(page.getLast()).written();
        return Templates.list(page.stream().map(this::line).toList(), next, reading.mayPlan());
    }

    private Line line(CampaignLine line) {
        Campaign campaign = line.campaign();
        return new Line(
                campaign.id().toString(),
                campaign.title(reader.locale()),
                campaign.date(),
                line.offices(),
                faces.word(line.state()),
                line.state() == CampaignState.DRAFT,
                line.waiting());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance board(
            UUID id,
            @QueryParam("mine") String mine,
            @QueryParam("page") String page,
            @QueryParam("moved") Integer moved,
            @QueryParam("stayed") Integer stayed) {
        String flash = moved == null ? null : reader.words(MoveWords.class).outcome(moved, stayed == null ? 0 : stayed);
        int number = page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return Templates.board(
                boards.draw(reading.require(id), new BoardGrids.View("yes".equals(mine), number)), flash);
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
        static native TemplateInstance list(List<Line> list, String next, boolean manager);

        static native TemplateInstance board(Board board, String flash);
    }
}
