package org.kalends.events.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;
import org.kalends.outbox.Outbox;

/** Registers offices and tells the other services. */
@ApplicationScoped
public class OfficeRegister {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Offices offices;
    private final Outbox outbox;
    private final CurrentPerson person;

    @Inject
    OfficeRegister(Offices offices, Outbox outbox, CurrentPerson person) {
        this.offices = offices;
        this.outbox = outbox;
        this.person = person;
    }

    /**
     * Adds the office, or changes it. The same details again change nothing and tell nobody.
     *
     * @return what it did
     */
    @Transactional
    Registration register(String key, OfficeDetails details) {
        if (key.length() > 100 || !key.matches(KEY)) {
            throw new InvalidOffice(
                    "key",
                    Sentence.of("invalid-office.key", "An office's key is made of small letters, digits and hyphens."));
        }
        if (!person.worksFor(key)) {
            throw new NotYourOffice(key);
        }
        OfficeDetails checked = details.checked();
        offices.lock(key);
        checkHub(key, checked.hub());
        Optional<Office> known = offices.withKey(key);
        if (known.isPresent() && known.get().details().equals(checked)) {
            return Registration.UNCHANGED;
        }
        Office office = known.orElseGet(() -> new Office(key));
        outbox.append(office.register(checked, offices.today(ZoneId.of(checked.zone()))));
        offices.persist(office);
        return known.isEmpty() ? Registration.ADDED : Registration.CHANGED;
    }

    /** One change of a hub at a time, lest two offices become each other's. */
    private void checkHub(String key, String hub) {
        if (hub == null) {
            return;
        }
        offices.lock("any hub");
        List<String> above = offices.hubsFrom(hub);
        if (above.isEmpty()) {
            throw new InvalidOffice(
                    "hub",
                    Sentence.of(
                            "invalid-office.no-hub",
                            "There is no office \"{0}\". Register the hub before its spokes.",
                            hub));
        }
        if (above.contains(key)) {
            throw new InvalidOffice(
                    "hub",
                    Sentence.of(
                            "invalid-office.hub-circle",
                            "\"{0}\" is itself below \"{1}\" ({2}). A hub cannot be a spoke of its own spokes.",
                            hub,
                            key,
                            String.join(" > ", above.reversed())));
        }
    }
}
