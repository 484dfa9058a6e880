package org.kalends.content.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What a policy asks for.
 *
 * @param stages the approvals, in their order; each by another person, and never by one who wrote the text
 * @param deputiesBefore how long before the release the deputies may approve too; null for never
 * @param lead how long before the release everything should be approved; null for the step's own deadline
 * @param locales the languages that must be there (BCP 47), the first being the one others are translated from; empty for
 *     those that the step asks for
 * @param kinds the kinds of channel that must be there; empty for those that the step asks for
 */
public record Rules(
        @NotEmpty @Size(max = 6) List<@Valid @NotNull Stage> stages,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration deputiesBefore,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration lead,
        @Size(max = 30) List<@NotNull @Size(min = 2, max = 35) String> locales,
        @Size(max = 10) List<@NotNull @Size(min = 1, max = 40) String> kinds) {

    /** One approval by any approver of the office. */
    public static final Rules DEFAULT =
            new Rules(List.of(new Stage("Approval", List.of(), List.of())), null, null, List.of(), List.of());

    public Rules {
        stages = stages == null ? List.of() : List.copyOf(stages);
        locales = locales == null ? List.of() : List.copyOf(locales);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** Who may approve next, when so many have. */
    public Stage stage(int given) {
        return stages.get(Math.min(given, stages.size() - 1));
    }

    /** Whether this many are enough. */
    public boolean isEnough(int given) {
        return given >= stages.size();
    }

    /** Whether this person may approve next, as an approver in turn or as a deputy once it is urgent. */
    public boolean mayApprove(int given, String id, String name, Instant now, Instant dueAt) {
        return stage(given).isOf(id, name) || actsAsDeputy(given, id, name, now, dueAt);
    }

    /** Whether this person is only asked because it is urgent. */
    public boolean actsAsDeputy(int given, String id, String name, Instant now, Instant dueAt) {
        Stage stage = stage(given);
        return !stage.isOf(id, name) && stage.isDeputy(id, name) && areDeputiesAsked(now, dueAt);
    }

    /** Whether the deputies may approve by now. */
    public boolean areDeputiesAsked(Instant now, Instant dueAt) {
        return deputiesBefore != null && !now.isBefore(dueAt.minus(deputiesBefore));
    }

    /** By when everything should be approved. */
    public Instant deadline(Instant dueAt, Instant approveBy) {
        return lead == null ? approveBy : dueAt.minus(lead);
    }
}
