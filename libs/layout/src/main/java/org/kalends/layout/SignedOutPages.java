package org.kalends.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where the browser lands after signing out. */
@Path("/open")
public class SignedOutPages {

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    @CheckedTemplate(basePath = "shell")
    private static class Templates {

        static native TemplateInstance signedOut();
    }
}
