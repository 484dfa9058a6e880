package org.kalends.layout.problem;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kalends.layout.problem.ProblemDocument.FieldAtFault;

/** Turns everything that goes wrong in a request into one kind of answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final StandingProblems standing;
    private final ProblemNumbers numbers;

    @Inject
    ProblemMappers(ProblemAnswers answers, StandingProblems standing, ProblemNumbers numbers) {
        this.answers = answers;
        this.standing = standing;
        this.numbers = numbers;
    }

    @ServerExceptionMapper
    public Response map(Problem problem) {
        return answers.answer(problem);
    }

    @ServerExceptionMapper
    public Response map(ForbiddenException refused) {
        return answers.answer(standing.of(403));
    }

    /** What JAX-RS and its extensions throw: their own answer when they bring one, else ours for the status. */
    @ServerExceptionMapper
    public Response map(WebApplicationException thrown) {
        Response response = thrown.getResponse();
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        return response.getStatus() >= 500 ? unexpected(thrown) : answers.answer(standing.of(response.getStatus()));
    }

    @ServerExceptionMapper
    public Response map(MismatchedInputException unfit) {
        return unreadable(unfit);
    }

    @ServerExceptionMapper
    public Response map(ConstraintViolationException invalid) {
        List<FieldAtFault> fields = invalid.getConstraintViolations().stream()
                .map(v -> new FieldAtFault(field(v), v.getMessage()))
                .toList();
        return answers.answer(standing.invalid(fields));
    }

    @ServerExceptionMapper
    public Response map(Throwable thrown) {
        return unexpected(thrown);
    }

    private Response unexpected(Throwable thrown) {
        String number = numbers.next();
        LOG.errorf(thrown, "Unexpected problem %s", number);
        return answers.answer(standing.of(500).numbered(number));
    }

    private Response unreadable(JsonProcessingException unreadable) {
        String at = unreadable.getLocation() == null
                ? ""
                : unreadable.getLocation().getLineNr() + ":"
                        + unreadable.getLocation().getColumnNr();
        String field = unreadable instanceof JsonMappingException mapping
                ? String.join(
                        ".",
                        mapping.getPath().stream()
                                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                                .toList())
                : "";
        return answers.answer(standing.unreadable(at, field));
    }

    /** The name the asker knows: without the method and, for a body, without the parameter. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder name = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> name.append(name.isEmpty() ? "" : ".").append(node.getName());
                default -> {}
            }
        }
        return name.isEmpty() ? parameter : name.toString();
    }
}
