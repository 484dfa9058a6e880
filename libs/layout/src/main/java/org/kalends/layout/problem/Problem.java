package org.kalends.layout.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kalends.layout.problem.ProblemDocument.FieldAtFault;

/**
 * Something the asker can put right, or must know. One subclass per problem type; its slug becomes the stable
 * {@code type} (RFC 9457), {@code https://kalends.org/problems/<slug>}.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final transient Sentence detail;
    private final String field;

    /**
     * @param status HTTP status code
     * @param slug stable name of the problem type, lower case with hyphens
     * @param title the type in a few words of English, the same each time; translated under {@code <slug>.title}
     * @param detail what happened here and what to do about it; its id is the slug or {@code <slug>.<case>}
     * @param field the request's field at fault; null when it is not about one field
     */
    protected Problem(int status, String slug, String title, Sentence detail, String field) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
        this.field = field;
    }

    /** A problem whose detail is always this text; its translation, if there is one, stands under the slug. */
    protected Problem(int status, String slug, String title, String detail, String field) {
        this(status, slug, title, Sentence.literal(slug, detail), field);
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    /** The type in a few words of English. */
    public String title() {
        return title;
    }

    /** The type in a few words of this language, or of English when there is no translation. */
    public String title(Locale reader) {
        return Sentence.literal(slug + ".title", title).in(reader);
    }

    /** What happened here and what to do about it, in English. */
    public String detail() {
        return detail.toString();
    }

    /** What happened here and what to do about it, in this language. */
    public String detail(Locale reader) {
        return detail.in(reader);
    }

    /** What happened here and what to do about it, for another sentence to take up. */
    public Sentence said() {
        return detail;
    }

    /** The detail in English, for logs. */
    @Override
    public String getMessage() {
        return detail();
    }

    /** Every field at fault, with what is wrong with it in this language; a problem of several fields says so here. */
    public List<FieldAtFault> fields(Locale reader) {
        return field().map(name -> List.of(new FieldAtFault(name, detail(reader))))
                .orElse(List.of());
    }

    /** The request's field at fault. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
