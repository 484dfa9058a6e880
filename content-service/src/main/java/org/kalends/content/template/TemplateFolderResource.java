package org.kalends.content.template;

import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The templates as a folder of files, for programs and for a review in git. */
@Path("/api/v1/template-folder")
@Tag(name = "Templates")
public class TemplateFolderResource {

    static final String ZIP = "application/zip";

    private final TemplateExchange exchange;
    private final Reader reader;

    @Inject
    TemplateFolderResource(TemplateExchange exchange, Reader reader) {
        this.exchange = exchange;
        this.reader = reader;
    }

    /**
     * What became of a file.
     *
     * @param outcome saved, unchanged or refused
     * @param why in the reader's language; empty unless refused
     */
    public record Brought(String path, String outcome, List<String> why) {}

    @GET
    @Produces(ZIP)
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "The newest version of each template, at occasion/step/language/kind.md")
    public Response folder() {
        return Response.ok(TemplateArchive.written(exchange.files()))
                .header("Content-Disposition", "attachment; filename=\"templates.zip\"")
                .build();
    }

    @POST
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "Saves what a folder changes as drafts, file by file, and says what became of each")
    public List<Brought> bring(InputStream archive) {
        return exchange.bring(archive).stream()
                .map(file -> new Brought(
                        file.path(),
                        file.outcome(),
                        file.why().stream().map(why -> why.in(reader.locale())).toList()))
                .toList();
    }
}
