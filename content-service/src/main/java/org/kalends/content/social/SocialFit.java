package org.kalends.content.social;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kalends.contracts.text.Length;
import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.SocialText;
import org.kalends.contracts.text.TextRule;

/**
 * How a social text fits every network.
 *
 * @param thread whether it is written as a thread
 * @param counters one for each network; first those whose limits it has to keep
 */
public record SocialFit(boolean thread, List<Counter> counters) {

    /**
     * A network's count of the text, of a thread its longest post.
     *
     * @param binding whether the text has to keep this limit
     */
    public record Counter(String network, Length length, boolean binding) {

        public boolean isOver() {
            return !length.fits();
        }

        public boolean isInBytes() {
            return length.unit() == Length.Unit.BYTES;
        }

        private double fullness() {
            return (double) length.count() / length.limit();
        }
    }

    /** @param binding the rules that the text has to keep */
    public static SocialFit of(SocialText text, List<TextRule> binding) {
        Stream<Counter> kept = binding.stream().map(rule -> counter(rule, text, true));
        Stream<Counter> others = Networks.social().stream()
                .filter(rule -> binding.stream().noneMatch(b -> b.network().equals(rule.network())))
                .map(rule -> counter(rule, text, false));
        return new SocialFit(text.isThread(), Stream.concat(kept, others).toList());
    }

    /** The limit that is the first to be reached, or passed, among those that bind; all others when none does. */
    public Counter tightest() {
        boolean any = counters.stream().anyMatch(Counter::binding);
        return counters.stream()
                .filter(counter -> !any || counter.binding())
                .max(Comparator.comparingDouble(Counter::fullness))
                .orElseThrow();
    }

    private static Counter counter(TextRule rule, SocialText text, boolean binding) {
        return text.postsOn(rule.network()).stream()
                .map(post -> new Counter(Networks.titleOf(rule.network()), rule.tightest(post), binding))
                .max(Comparator.comparingDouble(Counter::fullness))
                .orElseThrow();
    }
}
