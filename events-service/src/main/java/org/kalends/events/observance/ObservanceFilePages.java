package org.kalends.events.observance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The page on which a file of observances is looked at and brought in, and the file that goes out. */
@Path("observances")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class ObservanceFilePages {

    private static final int UNPROCESSABLE = 422;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ObservanceLists lists;
    private final ImportFile file;
    private final ObservanceImporting importing;
    private final ImportSettings settings;
    private final Reader reader;

    @Inject
    ObservanceFilePages(
            ObservanceLists lists,
            ImportFile file,
            ObservanceImporting importing,
            ImportSettings settings,
            Reader reader) {
        this.lists = lists;
        this.file = file;
        this.importing = importing;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * The page as it is shown.
     *
     * @param report what became of a file; null before there was one
     * @param problem why the file could not be read at all; null when it could
     */
    record Sheet(String bounds, ImportReport report, String problem) {}

    @GET
    @Path("import")
    public TemplateInstance form() {
        return Templates.form(new Sheet(bounds(), null, null));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload list, @RestForm String act, @RestForm String alike) throws IOException {
        try {
            if (list == null || list.size() == 0) {
                throw new UnreadableFile(reader.words(FileWords.class).empty());
            }
            try (InputStream bytes = Files.newInputStream(list.uploadedFile())) {
                List<FileRow> rows = file.rows(bytes);
                ImportReport report =
                        importing.bring(rows, new ObservanceImporting.Manner("bring".equals(act), alike != null));
                return Response.ok(Templates.form(new Sheet(bounds(), report, null)))
                        .build();
            }
        } catch (UnreadableFile unreadable) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(new Sheet(bounds(), null, unreadable.detail())))
                    .build();
        }
    }

    /** What the list shows under the same filters, all pages of it. */
    @GET
    @Path("csv")
    @Produces(CSV)
    @RolesAllowed(Roles.VIEWER)
    public Response csv(@BeanParam ObservanceFilter asked) {
        return Response.ok(ObservanceExport.csv(lists.found(asked)))
                .type(CSV)
                .header("Content-Disposition", "attachment; filename=\"observances.csv\"")
                .build();
    }

    private String bounds() {
        return reader.words(FileWords.class).bounds(settings.maxBytes() / (1024 * 1024), settings.maxRows());
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance form(Sheet sheet);
    }
}
