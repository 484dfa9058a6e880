package org.kalends.content.idempotency;

/**
 * A creation as it is asked for.
 *
 * @param scope what is created, for example {@code revisions}; the same key in another scope is another request
 * @param key what the asker calls this request, the {@code Idempotency-Key} header; null when they do not repeat it
 * @param body what they sent
 */
public record Asked(String scope, String key, Object body) {

    private static final int LONGEST_KEY = 200;

    /** @throws InvalidIdempotencyKey when the key is empty or too long */
    public Asked {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new InvalidIdempotencyKey(LONGEST_KEY);
        }
    }
}
