package org.kalends.events.playbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kalends.layout.problem.Sentence;

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
        require(
                !names.getOrDefault("en", "").isBlank(),
                "names.en",
                Sentence.of("invalid-playbook.name", "Give the playbook a name in English."));
        require(
                fit(names, LONGEST_NAME),
                "names",
                Sentence.of("invalid-playbook.long-name", "A name has at most {0} characters.", LONGEST_NAME));
        require(
                fit(summaries, LONGEST_SUMMARY),
                "summaries",
                Sentence.of("invalid-playbook.long-summary", "A summary has at most {0} characters.", LONGEST_SUMMARY));
        require(
                !milestones.isEmpty() && milestones.size() <= MOST_MILESTONES,
                "milestones",
                Sentence.of("invalid-playbook.milestones", "Give the playbook 1 to {0} milestones.", MOST_MILESTONES));
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
                    place,
                    one.kind(),
                    "due",
                    Sentence.of(
                            "invalid-playbook.twice", "an earlier milestone of this kind falls on the same moment."));
        }
    }

    private static boolean fit(Map<String, String> words, int most) {
        return words.size() <= 40 && words.values().stream().allMatch(w -> w != null && w.length() <= most);
    }

    private static void require(boolean fine, String field, Sentence remedy) {
        if (!fine) {
            throw new InvalidPlaybook(field, remedy);
        }
    }
}
