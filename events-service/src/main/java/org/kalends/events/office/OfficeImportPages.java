package org.kalends.events.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Sentence;

/** The form that brings in a list of offices, and the report on it. */
@Path("offices/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class OfficeImportPages {

    private static final int UNPROCESSABLE = 422;

    private final OfficeImport offices;
    private final Reader reader;

    @Inject
    OfficeImportPages(OfficeImport offices, Reader reader) {
        this.offices = offices;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form() {
        return Templates.list(null, null, OfficeCsv.MAX_ROWS);
    }

    @POST
    public RestResponse<TemplateInstance> bringIn(@RestForm FileUpload list) throws IOException {
        try {
            if (list == null || list.size() == 0) {
                throw new UnreadableOfficeList(
                        Sentence.verbatim(reader.words(OfficeWords.class).noFile()));
            }
            try (InputStream bytes = Files.newInputStream(list.uploadedFile())) {
                return RestResponse.ok(
                        Templates.list(offices.bringIn(bytes, reader.locale()), null, OfficeCsv.MAX_ROWS));
            }
        } catch (UnreadableOfficeList unreadable) {
            return RestResponse.status(
                    RestResponse.Status.fromStatusCode(UNPROCESSABLE),
                    Templates.list(null, unreadable.detail(reader.locale()), OfficeCsv.MAX_ROWS));
        }
    }

    @CheckedTemplate
    private static class Templates {
        /** @param report null before a list was brought in */
        static native TemplateInstance list(OfficeImport.Report report, String problem, int most);
    }
}
