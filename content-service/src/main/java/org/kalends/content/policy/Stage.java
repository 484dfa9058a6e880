package org.kalends.content.policy;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One approval in the order of a policy.
 *
 * @param name what it is for, for example Legal
 * @param people who may give it, by id or name as the issuer has them; empty for every approver of the office
 * @param deputies who else may give it once it is urgent
 */
public record Stage(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> people,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> deputies) {

    public Stage {
        people = people == null ? List.of() : people.stream().map(String::strip).toList();
        deputies = deputies == null
                ? List.of()
                : deputies.stream().map(String::strip).toList();
    }

    /** Whether this person gives it, whatever the time. */
    boolean isOf(String id, String personName) {
        return people.isEmpty() || named(people, id, personName);
    }

    boolean isDeputy(String id, String personName) {
        return named(deputies, id, personName);
    }

    private static boolean named(List<String> those, String id, String personName) {
        return those.stream().anyMatch(one -> one.equalsIgnoreCase(id) || one.equalsIgnoreCase(personName));
    }
}
