package org.kalends.content.correction;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;

/** The page on which something public is put right or taken back. */
@Path("/statements/{id}")
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {

    private static final String NOTE = "note-";

    private final Correcting correcting;
    private final CorrectionReading reading;

    @Inject
    CorrectionPages(Correcting correcting, CorrectionReading reading) {
        this.correcting = correcting;
        this.reading = reading;
    }

    @GET
    @Path("correction")
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER, Roles.MANAGER})
    public TemplateInstance correction(@PathParam("id") UUID id) {
        return Templates.correction(reading.sheet(id));
    }

    @POST
    @Path("correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response begin(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Map<String, String> notes = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(NOTE)) {
                notes.put(name.substring(NOTE.length()), values.getFirst());
            }
        });
        correcting.begin(id, notes);
        return toDesk(id);
    }

    @POST
    @Path("correction/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
    public Response drop(@PathParam("id") UUID id) {
        correcting.drop(id);
        return toDesk(id);
    }

    @POST
    @Path("correction/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.APPROVER)
    public Response publish(@PathParam("id") UUID id) {
        correcting.publish(id);
        return toDesk(id);
    }

    @POST
    @Path("retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public Response retract(@PathParam("id") UUID id, @FormParam("reason") @NotBlank @Size(max = 1000) String reason) {
        correcting.retract(id, reason);
        return toDesk(id);
    }

    private static Response toDesk(UUID id) {
        return Response.seeOther(URI.create("statements/" + id)).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance correction(CorrectionSheet sheet);
    }
}
