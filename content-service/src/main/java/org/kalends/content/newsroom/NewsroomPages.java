package org.kalends.content.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.office.Offices;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.layout.Reader;

/** The public pages. Whatever is not released is not there, and nothing tells it from what never was. */
@Path("/newsroom")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class NewsroomPages {

    private static final int FRESH_SECONDS = 60;

    private final PublicPages pages;
    private final Offices offices;
    private final Reader reader;

    @Inject
    NewsroomPages(PublicPages pages, Offices offices, Reader reader) {
        this.pages = pages;
        this.offices = offices;
        this.reader = reader;
    }

    @GET
    public TemplateInstance all() {
        return Templates.list(null, items(pages.newest()));
    }

    @GET
    @Path("{office}")
    public TemplateInstance office(@PathParam("office") String office) {
        List<PublicPage> released = pages.of(office);
        OfficeSnapshot known = offices.known().stream()
                .filter(o -> o.key().equals(office))
                .findFirst()
                .or(() -> released.stream().findFirst().map(PublicPage::office))
                .orElseThrow(NotFoundException::new);
        return Templates.list(StoryWords.named(known.names(), reader.locale().toLanguageTag()), items(mine(released)));
    }

    @GET
    @Path("{office}/{year: \\d{4}}/{slug}")
    public Response story(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @PathParam("slug") String slug,
            @Context Request request) {
        return answer(pages.at(new PageAddress(office, year, slug)), Optional.empty(), request);
    }

    @GET
    @Path("{office}/{year: \\d{4}}/{slug}/{locale}")
    public Response storyIn(
            @PathParam("office") String office,
            @PathParam("year") int year,
            @PathParam("slug") String slug,
            @PathParam("locale") String locale,
            @Context Request request) {
        return answer(pages.at(new PageAddress(office, year, slug)), Optional.of(locale), request);
    }

    private Response answer(List<PublicPage> languages, Optional<String> locale, Request request) {
        PublicPage page = languages.stream()
                .filter(p -> locale.map(p.locale()::equals).orElseGet(p::isMain))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Story story = Story.of(page, languages);
        if (page.isRetracted()) {
            return gone(page, story);
        }
        String html = Templates.story(story).setLocale(page.locale()).render();
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8)).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(html, "text/html;charset=UTF-8") : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=" + FRESH_SECONDS)
                .build();
    }

    /** What was taken back says so, and is not there any more for whoever only looks at the status. */
    private static Response gone(PublicPage page, Story story) {
        return Response.status(Response.Status.GONE)
                .entity(Templates.retracted(story).setLocale(page.locale()).render())
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "public, max-age=" + FRESH_SECONDS)
                .build();
    }

    /** Each statement once: in the reader's language where there is one, else in its main one. */
    private List<PublicPage> mine(List<PublicPage> released) {
        String locale = reader.locale().toLanguageTag();
        return released.stream()
                .filter(page -> page.locale().equals(locale)
                        || page.isMain()
                                && released.stream()
                                        .noneMatch(other -> other.address().equals(page.address())
                                                && other.locale().equals(locale)))
                .toList();
    }

    private static List<Story> items(List<PublicPage> released) {
        return released.stream().map(page -> Story.of(page, List.of(page))).toList();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(String office, List<Story> stories);

        static native TemplateInstance story(Story story);

        static native TemplateInstance retracted(Story story);
    }
}
