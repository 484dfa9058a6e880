package org.kalends.layout.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Tells a problem to whoever asks: a page to a browser, a fragment to htmx, problem+json to a program. */
@RequestScoped
class ProblemAnswers {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final RoutingContext request;

    @Inject
    ProblemAnswers(RoutingContext request) {
        this.request = request;
    }

    Response answer(ProblemDocument problem) {
        return Response.status(problem.status())
                .header("Kalends-Problem", problem.type())
                .type(mediaType())
                .entity(entity(problem))
                .build();
    }

    String mediaType() {
        return isForProgram() ? ProblemDocument.MEDIA_TYPE : HTML;
    }

    Object entity(ProblemDocument problem) {
        if (isForProgram()) {
            return problem;
        }
        boolean get = request.request().method().name().equals("GET");
        String again = get ? request.request().uri() : request.normalizedPath();
        return (isHtmx() ? Templates.notice(problem) : Templates.page(problem, again, get)).render();
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

    @CheckedTemplate(basePath = "problem")
    private static class Templates {

        static native TemplateInstance page(ProblemDocument problem, String again, boolean get);

        static native TemplateInstance notice(ProblemDocument problem);
    }
}
