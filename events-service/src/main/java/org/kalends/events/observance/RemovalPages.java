package org.kalends.events.observance;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** The page on which an observance is deleted, hidden or shown again. */
@Path("observances/{key}/removal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class RemovalPages {

    private final Observances observances;
    private final ObservanceRemoving removing;
    private final Reader reader;

    @Inject
    RemovalPages(Observances observances, ObservanceRemoving removing, Reader reader) {
        this.observances = observances;
        this.removing = removing;
        this.reader = reader;
    }

    /**
     * The page as it is shown.
     *
     * @param own whether it can be deleted; others can only be hidden
     * @param problem why it was not done; null when nothing stood against it
     */
    record Sheet(String key, String name, long version, boolean own, boolean hidden, String problem) {}

    @GET
    public TemplateInstance sure(String key) {
        return Templates.removal(sheet(observances.require(key), null));
    }

    @POST
    public Response remove(String key, @RestForm String act, @RestForm long version) {
        try {
            return switch (String.valueOf(act)) {
                case "delete" -> {
                    removing.delete(key, version);
                    yield to("observances?removed=yes");
                }
                case "hide", "show" -> {
                    removing.hide(key, "hide".equals(act));
                    yield to("observances/" + key + "?saved=yes");
                }
                default -> to("observances/" + key);
            };
        } catch (Problem problem) {
            return Response.status(problem.status() == 404 ? 404 : 409)
                    .entity(Templates.removal(sheet(observances.require(key), problem.detail(reader.locale()))))
                    .build();
        }
    }

    private Sheet sheet(Observance known, String problem) {
        return new Sheet(
                known.key(), known.name(reader.locale()), known.version(), known.isOwn(), known.isHidden(), problem);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance removal(Sheet sheet);
    }
}
