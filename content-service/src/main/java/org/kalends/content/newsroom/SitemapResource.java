package org.kalends.content.newsroom;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kalends.content.statement.PublicAddress;

/** Where search engines find every public page. */
@Path("/newsroom")
@PermitAll
public class SitemapResource {

    /** With fewer than 25 languages a part stays under the 50,000 addresses that it may have. */
    static final int STATEMENTS_OF_A_PART = 2_000;

    private static final String XML = "application/xml;charset=UTF-8";

    private final ListedPages pages;
    private final PublicAddress address;
    private final Answers answers;

    @Inject
    SitemapResource(ListedPages pages, PublicAddress address, Answers answers) {
        this.pages = pages;
        this.address = address;
        this.answers = answers;
    }

    /** All of it, or where its parts are. */
    @GET
    @Path("sitemap.xml")
    public Response sitemap(@Context HttpHeaders asked) {
        int parts = parts();
        return answer(
                parts > 1
                        ? Sitemap.index(parts, address::of)
                        : Sitemap.of(pages.statements(0, STATEMENTS_OF_A_PART), address::of),
                asked);
    }

    @GET
    @Path("sitemap-{part: \\d{1,5}}.xml")
    public Response part(@PathParam("part") int part, @Context HttpHeaders asked) {
        if (part < 1 || part > parts()) {
            throw new NotFoundException();
        }
        return answer(
                Sitemap.of(pages.statements((part - 1) * STATEMENTS_OF_A_PART, STATEMENTS_OF_A_PART), address::of),
                asked);
    }

    private int parts() {
        return Math.max(1, Math.ceilDiv((int) pages.statements(), STATEMENTS_OF_A_PART));
    }

    private Response answer(String sitemap, HttpHeaders asked) {
        return answers.feed(sitemap, XML, pages.changedAt(Listing.ALL), asked).build();
    }
}
