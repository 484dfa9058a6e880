package org.kalends.layout.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives words to refusals that come without any, such as the one for a missing forgery token. */
public class EmptyRefusals {

    /** What Quarkus answers to a script without a session; it leaves as 401. */
    private static final int SCRIPT_WITHOUT_SESSION = 499;

    private final ProblemAnswers answers;
    private final StandingProblems standing;

    @Inject
    EmptyRefusals(ProblemAnswers answers, StandingProblems standing) {
        this.answers = answers;
        this.standing = standing;
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean noSession = status == 401 || status == SCRIPT_WITHOUT_SESSION;
        if (status < 400 || (!noSession && response.hasEntity())) {
            return;
        }
        ProblemDocument problem = status == 400 && isForm(request) ? standing.formTooOld() : standing.of(status);
        response.getHeaders().putSingle("Kalends-Problem", problem.type());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, answers.language());
        response.setEntity(answers.entity(problem), null, MediaType.valueOf(answers.mediaType()));
    }

    private static boolean isForm(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        return sent != null
                && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
