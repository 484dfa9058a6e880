package org.kalends.content.newsroom;

import java.util.Objects;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The lists of what is public: of everything, an office, a year, a language, an observance. */
@Path("/newsroom")
@PermitAll
public class NewsroomPages {

    /** A language in an address (BCP 47): never a year, never the name of a feed. */
    static final String LOCALE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    private final ListReading reading;
    private final Lists lists;
    private final Answers answers;

    @Inject
    NewsroomPages(ListReading reading, Lists lists, Answers answers) {
        this.reading = reading;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    public Response all(@QueryParam("before") Before before, @Context HttpHeaders asked) {
        return list(Listing.ALL, before, asked);
    }

    @GET
    @Path("languages/{locale: " + LOCALE + "}")
    public Response language(
            @PathParam("locale") String locale, @QueryParam("before") Before before, @Context HttpHeaders asked) {
        return list(Listing.ALL.in(locale), before, asked);
    }

    @GET
    @Path("observances/{observance}")
    public Response observance(
            @PathParam("observance") String observance,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return list(Listing.on(observance), before, asked);
    }

    @GET
    @Path("observances/{observance}/{locale: " + LOCALE + "}")
    public Response observanceIn(
            @PathParam("observance") String observance,
            @PathParam("locale") String locale,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return list(Listing.on(observance).in(locale), before, asked);
    }

    @GET
    @Path("{office}")
    public Response office(
            @PathParam("office") String office, @QueryParam("before") Before before, @Context HttpHeaders asked) {
        return list(Listing.of(office), before, asked);
    }

    @GET
    @Path("{office}/{locale: " + LOCALE + "}")
    public Response officeIn(
            @PathParam("office") String office,
            @PathParam("locale") String locale,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return list(Listing.of(office).in(locale), before, asked);
    }

    @GET
    @Path("{office}/{year: \\d{4}}")
    public Response year(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @QueryParam("before") Before before,
            @Context HttpHeaders asked) {
        return list(Listing.of(office).during(year), before, asked);
    }

    private Response list(Listing listing, Before before, HttpHeaders asked) {
        if (!lists.exists(listing)) {
            throw new NotFoundException();
        }
        String locale = Objects.requireNonNullElseGet(
                listing.language(),
                () -> ListLanguage.of(lists.languages(listing), asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        ListView view = reading.read(listing, locale, before);
        String html = Templates.list(view).setLocale(view.voice().wordsLocale()).render();
        Response.ResponseBuilder answer = answers.page(html, asked).language(locale);
        return (listing.language() == null ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer)
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(ListView list);
    }
}
