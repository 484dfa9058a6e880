package org.kalends.notifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Keeps people to the offices they work for. */
@ApplicationScoped
public class OfficeBounds {

    private final CurrentPerson person;

    @Inject
    OfficeBounds(CurrentPerson person) {
        this.person = person;
    }

    /**
     * @throws ForeignOffice when the person who asks does not work for this office
     */
    public void check(String office) {
        if (!person.worksFor(office)) {
            throw new ForeignOffice(office);
        }
    }

    /** The office is not one of the person's. */
    public static class ForeignOffice extends Problem {

        private static final long serialVersionUID = 1L;

        public ForeignOffice(String office) {
            super(
                    403,
                    "foreign-office",
                    "Not your office",
                    Sentence.of(
                            "foreign-office",
                            "You do not work for “{0}”. Somebody who keeps the accounts of people can add you to it.",
                            office),
                    "office");
        }
    }
}
