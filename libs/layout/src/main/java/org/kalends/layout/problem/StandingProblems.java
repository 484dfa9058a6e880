package org.kalends.layout.problem;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Reader;
import org.kalends.layout.problem.ProblemDocument.FieldAtFault;

/** The problems that any request can have, in the reader's language. */
@RequestScoped
class StandingProblems {

    private final Reader reader;

    @Inject
    StandingProblems(Reader reader) {
        this.reader = reader;
    }

    ProblemDocument of(int status) {
        ProblemWords words = words();
        return switch (status) {
            case 401, 499 -> problem(401, "not-signed-in", words.notSignedIn(), words.notSignedInDetail());
            case 403 -> problem(403, "not-your-role", words.notYourRole(), words.notYourRoleDetail());
            case 404 -> problem(404, "not-found", words.notFound(), words.notFoundDetail());
            case 405 -> problem(405, "method-not-allowed", words.notAllowed(), words.notAllowedDetail());
            case 406 -> problem(406, "not-acceptable", words.notAcceptable(), words.notAcceptableDetail());
            case 413 -> problem(413, "too-large", words.tooLarge(), words.tooLargeDetail());
            case 415 -> problem(415, "unsupported-media-type", words.notReadable(), words.notReadableDetail());
            case 500 -> problem(500, "unexpected", words.unexpected(), words.unexpectedDetail());
            default -> problem(status, "bad-request", words.badRequest(), words.badRequestDetail());
        };
    }

    /** A form whose forgery token is missing or too old. */
    ProblemDocument formTooOld() {
        return problem(400, "form-too-old", words().formTooOld(), words().formTooOldDetail());
    }

    ProblemDocument invalid(List<FieldAtFault> fields) {
        return ProblemDocument.of(400, "invalid-input", words().invalid(), words().invalidDetail(), fields);
    }

    /**
     * JSON that cannot be read.
     *
     * @param at line and column, counted from one; may be empty
     * @param field the field where it stopped; may be empty
     */
    ProblemDocument unreadable(String at, String field) {
        List<FieldAtFault> fields = field.isEmpty() ? List.of() : List.of(new FieldAtFault(field, words().wrongKind()));
        return ProblemDocument.of(400, "unreadable-json", words().unreadable(), words().unreadableDetail(at), fields);
    }

    private ProblemWords words() {
        return reader.words(ProblemWords.class);
    }

    private static ProblemDocument problem(int status, String slug, String title, String detail) {
        return ProblemDocument.of(status, slug, title, detail, List.of());
    }
}
