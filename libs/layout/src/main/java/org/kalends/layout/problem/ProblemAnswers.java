package org.kalends.layout.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.PublicPaths;
import org.kalends.layout.Reader;

/** Tells a problem to whoever asks: a page to a browser, a fragment to htmx, problem+json to a program. */
@RequestScoped
class ProblemAnswers {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private static final Set<Integer> AGAIN_IS_NO_HELP = Set.of(401, 403, 404);

    private final RoutingContext request;
    private final PublicPaths publicPaths;
    private final Reader reader;

    @Inject
    ProblemAnswers(RoutingContext request, PublicPaths publicPaths, Reader reader) {
        this.request = request;
        this.publicPaths = publicPaths;
        this.reader = reader;
    }

    Response answer(Problem problem) {
        return answer(ProblemDocument.of(problem, language()));
    }

    Response answer(ProblemDocument problem) {
        return Response.status(problem.status())
                .header("Kalends-Problem", problem.type())
                .language(language())
                .type(mediaType())
                .entity(entity(problem))
                .build();
    }

    /** The language that a problem is told in. */
    Locale language() {
        return reader.locale();
    }

    String mediaType() {
        return isForProgram() ? ProblemDocument.MEDIA_TYPE : HTML;
    }

    Object entity(ProblemDocument problem) {
        if (isForProgram()) {
            return problem;
        }
        return (isHtmx() ? Templates.notice(problem) : Templates.page(problem, wayOut(problem))).render();
    }

    private WayOut wayOut(ProblemDocument problem) {
        boolean get = request.request().method().equals(HttpMethod.GET);
        boolean lost = AGAIN_IS_NO_HELP.contains(problem.status());
        String again = get ? request.request().uri() : cameFrom();
        return new WayOut(lost ? null : again, get, !publicPaths.include(request));
    }

    /** The page that the form was on, by its path alone: whoever says where it came from, the link stays on this site. */
    private String cameFrom() {
        String referer = Objects.requireNonNullElse(request.request().getHeader("Referer"), "");
        try {
            URI page = URI.create(referer);
            String path = Objects.requireNonNullElse(page.getRawPath(), "");
            if (!path.startsWith("/") || path.startsWith("//")) {
                return request.normalizedPath();
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return request.normalizedPath();
        }
    }

    private boolean isHtmx() {
        return "true".equals(request.request().getHeader("HX-Request"));
    }

    private boolean isForProgram() {
        HttpServerRequest asked = request.request();
        String accept = asked.getHeader("Accept");
        boolean wantsHtml = accept != null && accept.contains(MediaType.TEXT_HTML);
        return request.normalizedPath().contains("/api/") || (!wantsHtml && !isHtmx());
    }

    /**
     * Where the page leads on.
     *
     * @param again the page to try or return to; null when it would not help
     * @param retry whether that is the same request again
     * @param today whether the asker has a Today page; visitors have none
     */
    record WayOut(String again, boolean retry, boolean today) {}

    @CheckedTemplate(basePath = "problem")
    private static class Templates {

        static native TemplateInstance page(ProblemDocument problem, WayOut way);

        static native TemplateInstance notice(ProblemDocument problem);
    }
}
