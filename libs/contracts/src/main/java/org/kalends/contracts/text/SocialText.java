package org.kalends.contracts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A social text as it was written, and the posts that come of it: the only place where the one is made of the other, so that
 * a preview is what is sent. A line of three hyphens begins the next post of a thread.
 *
 * @param source what was written
 * @param link the address that belongs to it; null when there is none
 */
public record SocialText(String source, @Nullable String link) {

    private static final Pattern BREAK = Pattern.compile("(?m)^[ \\t]*-{3}[ \\t]*$");
    private static final String BREAK_LINE = "\n\n---\n\n";
    private static final int MOST_POSTS = 99;

    /** Whether it is written as a thread. */
    public boolean isThread() {
        return parts().size() > 1;
    }

    /**
     * The posts, character for character as they are to be sent: the link stands after the first one, unless the text has it
     * already; the posts of a thread end with their number, {@code 1/3}.
     */
    public List<String> posts() {
        List<String> parts = parts();
        int all = parts.size();
        return IntStream.range(0, all).mapToObj(i -> post(parts.get(i), i, all)).toList();
    }

    /** All of it as one post, for networks without threads. */
    public String whole() {
        return linked(unbroken());
    }

    /** The posts on this network: the thread where there are threads, else the whole. */
    public List<String> postsOn(String network) {
        return Networks.hasThreads(network) ? posts() : List.of(whole());
    }

    /**
     * The same text as a thread whose posts all fit: parted between paragraphs, where that is not enough between sentences,
     * then between words; never inside an address or a character. What fits in one post stays one.
     *
     * @param locale its language, whose sentences and words they are
     * @param fits whether a network takes a post
     * @return empty when it cannot be done in {@value #MOST_POSTS} posts
     */
    public Optional<SocialText> split(Locale locale, Predicate<String> fits) {
        if (fits.test(whole())) {
            return Optional.of(new SocialText(unbroken(), link));
        }
        Cuts cuts = new Cuts(unbroken(), locale);
        return IntStream.of(9, MOST_POSTS)
                .mapToObj(all -> cuts.parts(all, (part, i) -> fits.test(post(part, i, all))))
                .flatMap(Optional::stream)
                .findFirst()
                .map(parts -> new SocialText(String.join(BREAK_LINE, parts), link));
    }

    private String post(String part, int index, int all) {
        String linked = index == 0 ? linked(part) : part;
        return all == 1 ? linked : linked + "\n\n" + (index + 1) + "/" + all;
    }

    private String linked(String text) {
        return link == null || source.contains(link) ? text : (text + "\n\n" + link).strip();
    }

    private String unbroken() {
        return String.join("\n\n", parts());
    }

    private List<String> parts() {
        List<String> parts = Arrays.stream(BREAK.split(source))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of("") : parts;
    }
}
