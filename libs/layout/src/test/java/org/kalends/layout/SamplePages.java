package org.kalends.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;

/** Pages as a service makes them, to look at the look. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SamplePages {

    @Inject
    Reader reader;

    @GET
    @Path("sample")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance sample() {
        return Templates.sample(3);
    }

    @GET
    @Path("story")
    @PermitAll
    public TemplateInstance story() {
        return Templates.story("ar", "rtl");
    }

    @GET
    @Path("words")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String words() {
        return reader.words(Ui.class).today();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance sample(int count);

        static native TemplateInstance story(String lang, String dir);
    }
}
