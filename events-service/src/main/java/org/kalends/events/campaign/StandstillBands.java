package org.kalends.events.campaign;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The standstills that every page tells of, for templates. */
@Named("standing")
@RequestScoped
public class StandstillBands {

    private final Standstills standstills;
    private final StandstillCalling calling;
    private final CurrentPerson person;
    private final Moments moments;
    private final Reader reader;

    @Inject
    StandstillBands(
            Standstills standstills, StandstillCalling calling, CurrentPerson person, Moments moments, Reader reader) {
        this.standstills = standstills;
        this.calling = calling;
        this.person = person;
        this.moments = moments;
        this.reader = reader;
    }

    /**
     * One of them.
     *
     * @param href where it is ended; null for a reader who may not
     */
    public record Band(String id, String what, String reason, String since, String href) {}

    public List<Band> bands() {
        return standstills.current().stream().map(this::band).toList();
    }

    private Band band(Standstill standstill) {
        StandstillWords words = reader.words(StandstillWords.class);
        String what = standstill.country() == null
                ? words.allStops()
                : words.countryStops(Locale.of("", standstill.country()).getDisplayCountry(reader.locale()));
        boolean ends = person.has(Roles.MANAGER) && calling.isMine(standstill);
        return new Band(
                standstill.id().toString(),
                what,
                standstill.reason(),
                words.calledBy(standstill.calledBy(), moments.fromNow(standstill.calledAt())),
                ends ? "/events/standstills/" + standstill.id() : null);
    }
}
