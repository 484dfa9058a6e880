package org.kalends.contracts.text;

import java.util.Comparator;
import java.util.List;

/** A network's own way of counting, and its limits. */
public interface TextRule {

    /** The network's short name, as in the accounts: {@code mastodon}. */
    String network();

    /** The text held against each limit that the network has; most have one. */
    List<Length> lengths(String text);

    /** Whether the network takes this text whole. */
    default boolean fits(String text) {
        return lengths(text).stream().allMatch(Length::fits);
    }

    /** The limit that is the first to be reached. */
    default Length tightest(String text) {
        return lengths(text).stream()
                .max(Comparator.comparingDouble(length -> (double) length.count() / length.limit()))
                .orElseThrow();
    }
}
