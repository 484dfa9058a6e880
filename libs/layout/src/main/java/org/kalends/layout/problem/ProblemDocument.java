package org.kalends.layout.problem;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A problem as a program reads it (RFC 9457).
 *
 * @param type stable address of the problem type
 * @param title the type in a few words
 * @param status HTTP status code
 * @param detail what happened here and what to do about it
 * @param fields the fields at fault, with what is wrong with each
 * @param number to quote to an administrator; null when the asker can put it right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type, String title, int status, String detail, List<FieldAtFault> fields, String number) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://kalends.org/problems/";

    static ProblemDocument of(Problem problem, Locale reader) {
        String detail = problem.detail(reader);
        return of(problem.status(), problem.slug(), problem.title(reader), detail, problem.fields(reader));
    }

    static ProblemDocument of(int status, String slug, String title, String detail, List<FieldAtFault> fields) {
        return new ProblemDocument(TYPES + slug, title, status, detail, fields, null);
    }

    ProblemDocument numbered(String quoted) {
        return new ProblemDocument(type, title, status, detail, fields, quoted);
    }

    /**
     * A field of the request and what is wrong with it.
     *
     * @param field its name, with dots between the names of nested ones
     */
    public record FieldAtFault(String field, String message) {}
}
