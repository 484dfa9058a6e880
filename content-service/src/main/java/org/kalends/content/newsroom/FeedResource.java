package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The newsroom for programs: Atom and JSON Feed of everything, an office, a language, an observance. */
@Path("/newsroom")
@PermitAll
public class FeedResource {

    private static final String FORMAT = "feed.{format: atom|json}";

    private final FeedMaking making;
    private final Lists lists;
    private final Answers answers;

    @Inject
    FeedResource(FeedMaking making, Lists lists, Answers answers) {
        this.making = making;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Path(FORMAT)
    @Operation(summary = "Statements of all offices, each in its main language")
    public Response all(
            @PathParam("format") String format, @QueryParam("before") Before before, @Context HttpHeaders asked) {
        return feed(Listing.ALL, format, before, asked);
    }

    @GET
    @Path("languages/{locale: " + NewsroomPages.LOCALE + "}/" + FORMAT)
    @Operation(summary = "Statements of all offices in one language")
    public Response language(
            @PathParam("locale") String locale,
            @PathParam("format") String format,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return feed(Listing.ALL.in(locale), format, before, asked);
    }

    @GET
    @Path("observances/{observance}/" + FORMAT)
    @Operation(summary = "Statements on one observance, each in its main language")
    public Response observance(
            @PathParam("observance") String observance,
            @PathParam("format") String format,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return feed(Listing.on(observance), format, before, asked);
    }

    @GET
    @Path("observances/{observance}/{locale: " + NewsroomPages.LOCALE + "}/" + FORMAT)
    @Operation(summary = "Statements on one observance in one language")
    public Response observanceIn(
            @PathParam("observance") String observance,
            @PathParam("locale") String locale,
            @PathParam("format") String format,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return feed(Listing.on(observance).in(locale), format, before, asked);
    }

    @GET
    @Path("{office}/" + FORMAT)
    @Operation(summary = "An office's statements, each in its main language")
    public Response office(
            @PathParam("office") String office,
            @PathParam("format") String format,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return feed(Listing.of(office), format, before, asked);
    }

    @GET
    @Path("{office}/{locale: " + NewsroomPages.LOCALE + "}/" + FORMAT)
    @Operation(summary = "An office's statements in one language")
    public Response officeIn(
            @PathParam("office") String office,
            @PathParam("locale") String locale,
            @PathParam("format") String format,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return feed(Listing.of(office).in(locale), format, before, asked);
    }

    private Response feed(Listing listing, String format, Before before, HttpHeaders asked) {
        if (!lists.exists(listing)) {
            throw new NotFoundException();
        }
        FeedFormat form = format.equals("atom") ? FeedFormat.ATOM : FeedFormat.JSON;
        Feed feed = making.of(listing, form, before);
        Optional<Instant> changed = Optional.of(feed.updated()).filter(at -> !at.equals(Instant.EPOCH));
        return answers.feed(form.write(feed), form.type() + ";charset=UTF-8", changed, asked)
                .build();
    }
}
