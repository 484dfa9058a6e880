package org.kalends.content.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** The page on which templates are taken away and brought back as a folder of files. */
@Path("/template-folder")
@Produces(MediaType.TEXT_HTML)
public class TemplateFolderPages {

    private final TemplateExchange exchange;
    private final TemplateSheets sheets;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TemplateFolderPages(TemplateExchange exchange, TemplateSheets sheets, CurrentPerson person, Reader reader) {
        this.exchange = exchange;
        this.sheets = sheets;
        this.person = person;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance folder() {
        return Templates.folder(List.of(), "", person.has(Roles.AUTHOR));
    }

    @GET
    @Path("templates.zip")
    @Produces(TemplateFolderResource.ZIP)
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public Response zip() {
        return Response.ok(TemplateArchive.written(exchange.files()))
                .header("Content-Disposition", "attachment; filename=\"templates.zip\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.AUTHOR)
    public Response bring(@RestForm FileUpload file) throws IOException {
        try (InputStream bytes =
                file == null ? InputStream.nullInputStream() : Files.newInputStream(file.uploadedFile())) {
            return Response.ok(Templates.folder(sheets.brought(exchange.bring(bytes)), "", true))
                    .build();
        } catch (Problem problem) {
            return Response.status(problem.status())
                    .entity(Templates.folder(List.of(), problem.detail(reader.locale()), true))
                    .build();
        }
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance folder(
                List<TemplateFolderResource.Brought> files, String problem, boolean author);
    }
}
