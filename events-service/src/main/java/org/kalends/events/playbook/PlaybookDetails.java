package org.kalends.events.playbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an edition of a playbook says.
 *
 * @param names its name per language; English at least
 * @param summaries what it is good for, per language; may be empty
 * @param milestones its points
 */
public record PlaybookDetails(Map<String, String> names, Map<String, String> summaries, List<Milestone> milestones) {

    private static final int MOST_MILESTONES = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 500;

    public PlaybookDetails {
        names = names == null ? Map.of() : names;
        summaries = summaries == null ? Map.of() : summaries;
        milestones = milestones == null ? List.of() : milestones;
    }

    /** @throws InvalidPlaybook naming the first field that cannot be used */
    PlaybookDetails checked() {
        require(!names.getOrDefault("en", "").isBlank(), "names.en", "Give the playbook a name in English.");
        require(fit(names, LONGEST_NAME), "names", "A name has at most " + LONGEST_NAME + " characters.");
        require(
                fit(summaries, LONGEST_SUMMARY),
                "summaries",
                "A summary has at most " + LONGEST_SUMMARY + " characters.");
        require(
                !milestones.isEmpty() && milestones.size() <= MOST_MILESTONES,
                "milestones",
                "Give the playbook 1 to " + MOST_MILESTONES + " milestones.");
        IntStream.range(0, milestones.size()).forEach(i -> new MilestoneCheck(milestones.get(i), i).pass());
        IntStream.range(0, milestones.size()).forEach(this::unlikeTheOthers);
        return this;
    }

    private void unlikeTheOthers(int place) {
        Milestone one = milestones.get(place);
        boolean twice = milestones.subList(0, place).stream()
                .anyMatch(
                        other -> other.kind().equals(one.kind()) && other.due().equals(one.due()));
        if (twice) {
            throw InvalidPlaybook.milestone(
                    place, one.kind(), "due", "an earlier milestone of this kind falls on the same moment.");
        }
    }

    private static boolean fit(Map<String, String> words, int most) {
        return words.size() <= 40 && words.values().stream().allMatch(w -> w != null && w.length() <= most);
    }

    private static void require(boolean fine, String field, String remedy) {
        if (!fine) {
            throw new InvalidPlaybook(field, remedy);
        }
    }
}
