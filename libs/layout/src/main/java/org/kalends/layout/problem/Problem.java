package org.kalends.layout.problem;

import java.util.Optional;

/**
 * Something the asker can put right, or must know. One subclass per problem type; its slug becomes the stable
 * {@code type} (RFC 9457), {@code https://kalends.org/problems/<slug>}.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final String field;

    /**
     * @param status HTTP status code
     * @param slug stable name of the problem type, lower case with hyphens
     * @param title the type in a few words, the same each time
     * @param detail what happened here and what to do about it
     * @param field the request's field at fault; null when it is not about one field
     */
    protected Problem(int status, String slug, String title, String detail, String field) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.field = field;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** What happened here and what to do about it. */
    public String detail() {
        return getMessage();
    }

    /** The request's field at fault. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
