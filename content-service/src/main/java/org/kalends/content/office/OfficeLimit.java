package org.kalends.content.office;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;

/** Keeps people to the offices they work for. */
@ApplicationScoped
public class OfficeLimit {

    private final CurrentPerson person;

    @Inject
    OfficeLimit(CurrentPerson person) {
        this.person = person;
    }

    /** @throws NotYourOffice when the person who asks does not work for this office */
    public void require(String office) {
        if (!allows(office)) {
            throw new NotYourOffice(office);
        }
    }

    public boolean allows(String office) {
        return person.worksFor(office);
    }

    /** The offices of the person who asks; empty means every office. */
    public Set<String> offices() {
        return person.offices();
    }
}
