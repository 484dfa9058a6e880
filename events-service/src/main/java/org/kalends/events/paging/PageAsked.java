package org.kalends.events.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * The part of a list that a program asks for. The answer is an array; while there is more, its header {@code Link} (RFC
 * 8288) has the address of the next page.
 *
 * @param after where the page before ended, as its {@code Link} gave it; absent for the first page
 * @param limit how many items at most, 1 to 500; absent for 100
 */
public record PageAsked(@RestQuery String after, @RestQuery Integer limit) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /** The place behind which the page begins; empty for the first. @throws InvalidPage when no page gave it */
    public String place() {
        try {
            byte[] place = Base64.getUrlDecoder().decode(after == null ? "" : after);
            return new String(place, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw InvalidPage.after();
        }
    }

    /** How many items the page has at most. @throws InvalidPage when more are asked for than there may be */
    public int most() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw InvalidPage.limit(MOST);
        }
        return limit == null ? USUAL : limit;
    }

    /**
     * Answers with a page.
     *
     * @param address of the list
     * @param found what stands behind {@link #place()}, one more than {@link #most()} when there is more
     * @param place tells an item's place from all others
     */
    public <T> Response answer(String address, List<T> found, Function<T, String> place, Function<? super T, ?> view) {
        List<T> shown = found.size() > most() ? found.subList(0, most()) : found;
        Response.ResponseBuilder answer = Response.ok(shown.stream().map(view).toList());
        if (found.size() > most()) {
            String next = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(place.apply(shown.getLast()).getBytes(StandardCharsets.UTF_8));
            answer.header("Link", "<" + address + "?limit=" + most() + "&after=" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Answers with a page of a list that is at hand, in the order of its places. */
    public <T> Response answerOf(String address, List<T> all, Function<T, String> place, Function<? super T, ?> view) {
        List<T> behind = all.stream()
                .filter(item -> place.apply(item).compareTo(place()) > 0)
                .sorted(Comparator.comparing(place))
                .limit(most() + 1L)
                .toList();
        return answer(address, behind, place, view);
    }
}
