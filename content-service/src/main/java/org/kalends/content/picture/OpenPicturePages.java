package org.kalends.content.picture;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The pictures that anybody may see: of what is released, and of nothing else. */
@Path("/open/pictures/{statement}/{revision}/{locale}/{file}")
@PermitAll
public class OpenPicturePages {

    /** Not longer, so that what is taken back is gone soon. */
    private static final int FRESH_SECONDS = 300;

    private final PictureReading reading;

    @Inject
    OpenPicturePages(PictureReading reading) {
        this.reading = reading;
    }

    @GET
    public Response picture(
            @PathParam("statement") UUID statement,
            @PathParam("revision") int revision,
            @PathParam("locale") String locale,
            @PathParam("file") String file,
            @Context Request request) {
        byte[] bytes = reading.open(statement, revision, locale, file);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(bytes, type(file)) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=" + FRESH_SECONDS)
                .build();
    }

    static String type(String file) {
        return file.endsWith(".png") ? "image/png" : "image/jpeg";
    }
}
