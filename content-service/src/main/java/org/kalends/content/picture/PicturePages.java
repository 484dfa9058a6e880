package org.kalends.content.picture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.kalends.content.statement.MissingAlt;
import org.kalends.content.statement.PictureUse;
import org.kalends.content.statement.StatementEditing;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The page of a statement's picture, and the pictures that only those who work on it may see. */
@Path("/statements/{id}/picture")
@Produces(MediaType.TEXT_HTML)
public class PicturePages {

    private static final int REFUSED = 422;

    private final PictureDeskReading desks;
    private final PictureReading reading;
    private final PictureUploading uploading;
    private final StatementEditing editing;
    private final Reader reader;

    @Inject
    PicturePages(
            PictureDeskReading desks,
            PictureReading reading,
            PictureUploading uploading,
            StatementEditing editing,
            Reader reader) {
        this.desks = desks;
        this.reading = reading;
        this.uploading = uploading;
        this.editing = editing;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance picture(@PathParam("id") UUID id, @QueryParam("uploaded") String uploaded) {
        return Templates.picture(desks.desk(id, uploaded));
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.AUTHOR)
    public Response upload(@PathParam("id") UUID id, @RestForm FileUpload picture) throws IOException {
        try {
            String digest = uploading.take(id, bytes(picture));
            return Response.seeOther(URI.create("statements/" + id + "/picture?uploaded=" + digest))
                    .build();
        } catch (RefusedPicture refused) {
            return refused(id, null, refused);
        }
    }

    /** Shows the picture as the form says, or none; the place of a click on it is its focal point. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        int base = Integer.parseInt(form.getFirst("baseRevision"));
        if (form.containsKey("remove")) {
            editing.illustrate(id, base, null);
            return toPage(id);
        }
        PictureUse use = typed(id, form);
        try {
            editing.illustrate(id, base, use);
            return toPage(id);
        } catch (MissingAlt refused) {
            return refused(id, use, refused);
        }
    }

    @GET
    @Path("{digest}/{size}.jpg")
    @Produces("image/jpeg")
    @RolesAllowed(Roles.VIEWER)
    public byte[] image(
            @PathParam("id") UUID id,
            @PathParam("digest") String digest,
            @PathParam("size") String size,
            @QueryParam("x") int x,
            @QueryParam("y") int y) {
        PictureSize wanted = PictureSize.named(size).orElseThrow(NoSuchPicture::new);
        return reading.picture(id, new PictureUse(digest, x, y, true, Map.of()), wanted);
    }

    /** What the card of a link will show: the picture of the newest revision, else the card in its first language. */
    @GET
    @Path("current")
    @Produces("image/*")
    @RolesAllowed(Roles.VIEWER)
    public Response current(@PathParam("id") UUID id) {
        PictureReading.File file = reading.current(id);
        return Response.ok(file.bytes(), OpenPicturePages.type(file.name())).build();
    }

    /** The card of the newest text, for those who may see it before its release. */
    @GET
    @Path("card/{locale}.png")
    @Produces("image/png")
    @RolesAllowed(Roles.VIEWER)
    public byte[] card(@PathParam("id") UUID id, @PathParam("locale") String locale) {
        return reading.card(id, locale);
    }

    private PictureUse typed(UUID id, MultivaluedMap<String, String> form) {
        String digest = form.getFirst("digest");
        Map<String, String> alt = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith("alt-")) {
                alt.put(name.substring("alt-".length()), values.getFirst());
            }
        });
        PictureUse typed =
                new PictureUse(digest, number(form, "x"), number(form, "y"), form.containsKey("decorative"), alt);
        int clickedX = number(form, "focal.x");
        int clickedY = number(form, "focal.y");
        return clickedX + clickedY == 0 ? typed : reading.focused(id, typed, clickedX, clickedY);
    }

    private static int number(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static byte[] bytes(FileUpload picture) throws IOException {
        if (picture == null || picture.size() == 0) {
            throw new RefusedPicture(Sentence.of("refused-picture.none", "Choose a picture first."));
        }
        if (picture.size() > PictureType.MOST_BYTES) {
            throw PictureType.tooManyBytes();
        }
        return Files.readAllBytes(picture.uploadedFile());
    }

    private Response refused(UUID id, PictureUse typed, Problem problem) {
        return Response.status(REFUSED)
                .entity(Templates.picture(desks.refused(id, typed, problem.detail(reader.locale()))))
                .build();
    }

    private static Response toPage(UUID id) {
        return Response.seeOther(URI.create("statements/" + id + "/picture")).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance picture(PictureDesk desk);
    }
}
