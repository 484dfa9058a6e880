package org.kalends.events.campaign;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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
import org.kalends.events.observance.Choice;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** Pausing everything, or one country's offices, and the way back. */
@Path("standstills")
@Produces(MediaType.TEXT_HTML)
public class StandstillPages {

    private static final int UNPROCESSABLE = 422;

    private final Standstills standstills;
    private final StandstillCalling calling;
    private final WayBackSheets sheets;
    private final Offices offices;
    private final Reader reader;

    @Inject
    StandstillPages(
            Standstills standstills, StandstillCalling calling, WayBackSheets sheets, Offices offices, Reader reader) {
        this.standstills = standstills;
        this.calling = calling;
        this.sheets = sheets;
        this.offices = offices;
        this.reader = reader;
    }

    /**
     * The form to call one.
     *
     * @param problem what was wrong with it, in words; null when nothing was
     */
    record Form(List<Choice> countries, String reason, String problem) {}

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form() {
        return Templates.call(form(null, "", null));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response call(@FormParam("country") String country, @FormParam("reason") String reason) {
        try {
            calling.call(country, reason);
            return Response.seeOther(URI.create("campaigns")).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.call(
                            form(country, reason == null ? "" : reason, problem.detail(reader.locale()))))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance wayBack(UUID id) {
        return wayBack(id, null);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public Response end(UUID id, MultivaluedMap<String, String> filled) {
        try {
            calling.end(id, new WayBackForm(filled).wayBack());
            return Response.seeOther(URI.create("campaigns")).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(wayBack(id, problem.detail(reader.locale())))
                    .build();
        }
    }

    private TemplateInstance wayBack(UUID id, String problem) {
        Standstill standstill = standstills.require(id);
        StandstillWords words = reader.words(StandstillWords.class);
        WayBackSheets.Heading heading = new WayBackSheets.Heading(
                words.wayBack(), standstill.reason(), "/events/standstills/" + id, "/events/campaigns");
        return sheets.draw(heading, calling.missed(id), problem);
    }

    private Form form(String chosen, String reason, String problem) {
        List<Choice> countries = offices.inOrder().stream()
                .map(Office::country)
                .distinct()
                .map(code ->
                        new Choice(code, Locale.of("", code).getDisplayCountry(reader.locale()), code.equals(chosen)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return new Form(countries, reason, problem);
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance call(Form form);
    }
}
