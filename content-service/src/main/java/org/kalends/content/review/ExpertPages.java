package org.kalends.content.review;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.statement.comment.Remark;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/**
 * What a review link opens: one page to read and to comment on. The secret in the address is all that is asked for.
 */
@Path("/open/review/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ExpertPages {

    private final ExpertReading reading;
    private final Reader reader;

    @Inject
    ExpertPages(ExpertReading reading, Reader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    /** What was sent and could not be taken; stays in the form. */
    record Refused(String text, String quote, String words, String why) {

        public boolean isOf(String locale, String kind) {
            return (locale + ":" + kind).equals(text);
        }
    }

    @GET
    public TemplateInstance read(@PathParam("secret") String secret, @QueryParam("sent") String sent) {
        return Templates.expert(reading.read(secret), sent != null, null);
    }

    /** @param text the language and the kind of the text with a colon between */
    @POST
    public Response remark(
            @PathParam("secret") String secret,
            @FormParam("text") String text,
            @FormParam("quote") String quote,
            @FormParam("words") String words) {
        String[] parts = Optional.ofNullable(text).orElse("").split(":", 2);
        try {
            reading.remark(secret, new Remark(parts[0], parts.length > 1 ? parts[1] : "", quote, words));
        } catch (Problem problem) {
            if (problem.field().isEmpty()) {
                throw problem;
            }
            Refused refused = new Refused(text, quote, words, problem.detail(reader.locale()));
            return Response.status(problem.status())
                    .entity(Templates.expert(reading.read(secret), false, refused))
                    .build();
        }
        return Response.seeOther(URI.create("open/review/" + secret + "?sent=yes"))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance expert(ExpertSheet sheet, boolean sent, Refused refused);
    }
}
