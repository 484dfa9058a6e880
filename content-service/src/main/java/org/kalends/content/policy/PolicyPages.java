package org.kalends.content.policy;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.office.Offices;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** The pages on which managers say how statements are approved. */
@Path("/policies")
@Produces(MediaType.TEXT_HTML)
public class PolicyPages {

    private final PolicyKeeping keeping;
    private final Offices offices;
    private final CurrentPerson person;

    @Inject
    PolicyPages(PolicyKeeping keeping, Offices offices, CurrentPerson person) {
        this.keeping = keeping;
        this.offices = offices;
        this.person = person;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list() {
        return Templates.list(keeping.mine().stream().map(PolicySheet::of).toList(), person.has(Roles.MANAGER));
    }

    @GET
    @Path("one")
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance one(
            @QueryParam("office") @DefaultValue("") String office,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("new") boolean added) {
        PolicySheet sheet = added ? PolicySheet.empty() : PolicySheet.of(keeping.one(office, kind));
        return Templates.one(
                sheet, added, offices.known().stream().map(OfficeSnapshot::key).toList());
    }

    @POST
    @Path("one")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MANAGER)
    public Response save(MultivaluedMap<String, String> fields) {
        PolicyForm form = new PolicyForm(fields);
        if (fields.containsKey("remove")) {
            keeping.remove(form.office(), form.kind());
        } else {
            keeping.put(form.office(), form.kind(), form.rules(), form.seen());
        }
        return Response.seeOther(URI.create("policies")).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<PolicySheet> policies, boolean manager);

        static native TemplateInstance one(PolicySheet policy, boolean added, List<String> offices);
    }
}
