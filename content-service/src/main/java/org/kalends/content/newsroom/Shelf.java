package org.kalends.content.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.SiteSettings;

/**
 * Statements' pages as they were sent last, so that one that many read is made once. Before each is sent again the database is
 * asked whether it still is so; a correction or a retraction, by whatever replica, takes effect with the next question.
 */
@ApplicationScoped
class Shelf {

    private static final int PAGES = 500;
    private static final int LONGEST = 128 * 1024;

    /** Behind the filter that adds the headers of every answer. */
    private static final int AFTER_THE_HEADERS = 5;

    private final Stamps stamps;
    private final SiteSettings site;
    private final Pattern story;
    private final Map<String, Kept> kept = new LinkedHashMap<>(PAGES, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > PAGES;
        }
    };

    @Inject
    Shelf(Stamps stamps, SiteSettings site) {
        this.stamps = stamps;
        this.site = site;
        this.story =
                Pattern.compile(Pattern.quote(site.address(PageAddress.ROOT)) + "/([^/]+)/(\\d{4})/([^/]+)(?:/[^/]+)?");
    }

    private record Kept(Stamp stamp, Buffer html, String tag, String language) {}

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_THE_HEADERS);
    }

    /**
     * Keeps a page that was made.
     *
     * @param path under the root path
     */
    void keep(String path, Stamp stamp, String html, String language) {
        if (html.length() <= LONGEST) {
            synchronized (kept) {
                kept.put(site.address(path), new Kept(stamp, Buffer.buffer(html), Answers.mark(html), language));
            }
        }
    }

    private void answer(RoutingContext request) {
        Matcher address = story.matcher(request.normalizedPath());
        Kept page = request.request().method().equals(HttpMethod.GET) && address.matches()
                ? kept(request.normalizedPath())
                : null;
        if (page == null) {
            request.next();
            return;
        }
        PageAddress asked = new PageAddress(address.group(1), Integer.parseInt(address.group(2)), address.group(3));
        Future.fromCompletionStage(stamps.of(asked), request.vertx().getOrCreateContext())
                .onSuccess(now -> {
                    if (now.equals(page.stamp())) {
                        send(page, request);
                    } else {
                        request.next();
                    }
                })
                .onFailure(away -> request.next());
    }

    private static void send(Kept page, RoutingContext request) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.ETAG, '"' + page.tag() + '"')
                .putHeader(HttpHeaders.CACHE_CONTROL, Answers.ASK_AGAIN)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
        Optional<String> known = Optional.ofNullable(request.request().getHeader(HttpHeaders.IF_NONE_MATCH));
        if (new Known(known, Optional.empty()).is(page.tag(), Optional.empty())) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Answers.HTML).end(page.html());
        }
    }

    private Kept kept(String path) {
        synchronized (kept) {
            return kept.get(path);
        }
    }
}
