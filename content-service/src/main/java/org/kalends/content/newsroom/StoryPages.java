package org.kalends.content.newsroom;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The statements. Whatever is not released is not there, and nothing tells it from what never was. */
@Path("/newsroom")
@PermitAll
public class StoryPages {

    private static final String STORY = "{office}/{year: \\d{4}}/{slug}";
    private static final String LOCALE = "{locale: " + NewsroomPages.LOCALE + "}";

    private final StoryReading reading;
    private final Papers papers;
    private final Shelf shelf;
    private final Answers answers;

    @Inject
    StoryPages(StoryReading reading, Papers papers, Shelf shelf, Answers answers) {
        this.reading = reading;
        this.papers = papers;
        this.shelf = shelf;
        this.answers = answers;
    }

    @GET
    @Path(STORY)
    public Response story(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @PathParam("slug") String slug,
            @Context HttpHeaders asked) {
        return page(new PageAddress(office, year, slug), Optional.empty(), asked);
    }

    @GET
    @Path(STORY + "/" + LOCALE)
    public Response storyIn(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @PathParam("slug") String slug,
            @PathParam("locale") String locale,
            @Context HttpHeaders asked) {
        return page(new PageAddress(office, year, slug), Optional.of(locale), asked);
    }

    @GET
    @Path(STORY + "/" + LOCALE + ".pdf")
    public Response pdf(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @PathParam("slug") String slug,
            @PathParam("locale") String locale,
            @Context HttpHeaders asked) {
        StoryReading.Read read = read(new PageAddress(office, year, slug), Optional.of(locale));
        if (read.page().isRetracted()) {
            return gone(read);
        }
        if (read.story().pdf() == null) {
            throw new NotFoundException();
        }
        String body = render(Templates.paper(read.story(), read.head()), read);
        return answers.paper(papers, reading.asPdf(read, body), slug + "-" + locale, asked);
    }

    private Response page(PageAddress address, Optional<String> locale, HttpHeaders asked) {
        StoryReading.Read read = read(address, locale);
        if (read.page().isRetracted()) {
            return gone(read);
        }
        String html = render(Templates.story(read.story(), read.head()), read);
        String language = read.page().locale();
        shelf.keep(address.path() + locale.map(l -> "/" + l).orElse(""), read.stamp(), html, language);
        return answers.page(html, asked).language(language).build();
    }

    private StoryReading.Read read(PageAddress address, Optional<String> locale) {
        return reading.read(address, locale).orElseThrow(NotFoundException::new);
    }

    private static Response gone(StoryReading.Read read) {
        return Response.status(Response.Status.GONE)
                .entity(render(Templates.retracted(read.story()), read))
                .type(Answers.HTML)
                .language(read.page().locale())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static String render(TemplateInstance template, StoryReading.Read read) {
        return template.setLocale(read.story().voice().wordsLocale()).render();
    }

    @CheckedTemplate(basePath = "NewsroomPages")
    private static class Templates {

        static native TemplateInstance story(Story story, Head head);

        static native TemplateInstance paper(Story story, Head head);

        static native TemplateInstance retracted(Story story);
    }
}
