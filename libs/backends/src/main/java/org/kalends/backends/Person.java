package org.kalends.backends;

import java.util.List;
import java.util.Map;

/**
 * A sample person that the embedded issuer knows.
 *
 * @param login what is typed or chosen at sign-in; also the subject
 * @param name how the person is called
 * @param roles what the person may do
 * @param offices keys of the offices the person works for; empty means all
 * @param locale the language of the person's pages
 */
public record Person(String login, String name, List<String> roles, List<String> offices, String locale) {

    private static final List<String> FOUNDING = List.of("us-nur-sultan");

    /** The people of the sample data. */
    public static List<Person> samples() {
        return List.of(
                new Person("leila", "Leila Haddad", List.of("viewer", "author"), FOUNDING, "en"),
                new Person("tomas", "Tomas Lindqvist", List.of("viewer", "approver"), FOUNDING, "en"),
                new Person("aigerim", "Aigerim Serikova", List.of("viewer", "author", "approver"), FOUNDING, "ru"),
                new Person("ines", "Ines Marchetti", List.of("viewer", "author", "manager"), List.of(), "en"),
                new Person(
                        "rania",
                        "Rania Saleh",
                        List.of("viewer", "author", "approver", "manager", "admin"),
                        List.of(),
                        "en"),
                new Person("omar", "Omar Nasser", List.of("viewer"), List.of(), "en"));
    }

    /** The claims of a token for this person. */
    Map<String, Object> claims() {
        return Map.of(
                "sub",
                login,
                "name",
                name,
                "preferred_username",
                login,
                "roles",
                roles,
                "offices",
                offices,
                "locale",
                locale,
                "aud",
                Issuer.AUDIENCE);
    }
}
