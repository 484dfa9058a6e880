package org.kalends.events.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.Reader;

/** Where the reader sits: their office, or everywhere, which keeps UTC. */
@RequestScoped
public class ReadersPlace {

    private final Offices offices;
    private final CurrentPerson person;
    private final Reader reader;
    private Optional<Office> found;

    @Inject
    ReadersPlace(Offices offices, CurrentPerson person, Reader reader) {
        this.offices = offices;
        this.person = person;
        this.reader = reader;
    }

    /** The reader's office; empty for somebody who works for all of them. */
    public Optional<Office> office() {
        if (found == null) {
            found = person.offices().stream()
                    .sorted()
                    .flatMap(key -> offices.withKey(key).stream())
                    .findFirst();
        }
        return found;
    }

    public ZoneId zone() {
        return office().map(Office::zone).orElse(ZoneOffset.UTC);
    }

    /** The city to write after a time; empty where the time is UTC. */
    public String city() {
        return office().map(o -> o.city(reader.locale())).orElse("");
    }

    public LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }
}
