package org.kalends.events.observance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

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
    private final KeptFiles files;
    private final ImportSettings settings;
    private final Reader reader;

    @Inject
    ObservanceFilePages(
            ObservanceLists lists,
            ImportFile file,
            ObservanceImporting importing,
            KeptFiles files,
            ImportSettings settings,
            Reader reader) {
        this.lists = lists;
        this.file = file;
        this.importing = importing;
        this.files = files;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * The page as it is shown.
     *
     * @param report what became of a file; null before there was one
     * @param kept the file that was checked and can be brought in without being chosen again; null when none is kept
     * @param problem why the file could not be read at all; null when it could
     */
    record Sheet(String bounds, ImportReport report, KeptFile kept, String problem) {}

    /** A file that was checked. @param alike whether rows that look like something that is there were taken */
    record KeptFile(String id, String words, boolean alike) {}

    @GET
    @Path("import")
    public TemplateInstance form() {
        return Templates.form(new Sheet(bounds(), null, null, null));
    }

    /** @param kept the file that was checked before, in place of one that is chosen now */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload list, @RestForm String act, @RestForm String alike, @RestForm UUID kept)
            throws IOException {
        try {
            byte[] bytes = content(list, kept);
            boolean write = "bring".equals(act);
            ImportReport report =
                    importing.bring(file.rows(bytes), new ObservanceImporting.Manner(write, alike != null));
            return Response.ok(
                            Templates.form(new Sheet(bounds(), report, next(list, bytes, write, alike != null), null)))
                    .build();
        } catch (UnreadableFile unreadable) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(new Sheet(bounds(), null, null, unreadable.detail())))
                    .build();
        }
    }

    private byte[] content(FileUpload list, UUID kept) throws IOException {
        boolean chosen = list != null && list.size() > 0;
        if (!chosen && kept != null) {
            return files.content(kept)
                    .orElseThrow(() ->
                            new UnreadableFile(reader.words(FileWords.class).keptNoLonger()));
        }
        if (!chosen) {
            throw new UnreadableFile(reader.words(FileWords.class).empty());
        }
        try (InputStream bytes = Files.newInputStream(list.uploadedFile())) {
            return file.read(bytes);
        }
    }

    /** After a look the file is kept; once it is brought in it is not needed any more. */
    private KeptFile next(FileUpload list, byte[] bytes, boolean written, boolean alike) {
        if (written) {
            files.forget();
            return null;
        }
        KeptFiles.Kept kept = files.keep(list == null ? null : list.fileName(), bytes);
        OffsetDateTime until = kept.until().atOffset(ZoneOffset.UTC);
        String time = String.format(Locale.ROOT, "%02d:%02d UTC", until.getHour(), until.getMinute());
        return new KeptFile(kept.id().toString(), reader.words(FileWords.class).kept(kept.name(), time), alike);
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
