package org.kalends.content.newsroom;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kalends.content.statement.PublicAddress;

/** What crawlers ask for first (RFC 9309): they are led to the newsroom and kept out of where people work. */
@Path("/robots.txt")
@PermitAll
public class RobotsResource {

    private final PublicAddress address;
    private final Answers answers;

    @Inject
    RobotsResource(PublicAddress address, Answers answers) {
        this.address = address;
        this.answers = answers;
    }

    @GET
    public Response robots(@Context HttpHeaders asked) {
        String robots = "User-agent: *\nDisallow: /\nAllow: /newsroom\nAllow: /content/assets/\nSitemap: "
                + address.of(PageAddress.ROOT + "/sitemap.xml") + "\n";
        return answers.feed(robots, "text/plain;charset=UTF-8", Optional.empty(), asked)
                .build();
    }
}
