package org.kalends.events.today;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.office.OfficeWords;
import org.kalends.events.office.ReadersPlace;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The parts of the header that every service's pages fetch from here. */
@Path("fragments")
@Produces(MediaType.TEXT_HTML)
public class FragmentPages {

    private final TodayLists lists;
    private final ReadersPlace place;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    FragmentPages(
            TodayLists lists, ReadersPlace place, CurrentPerson person, Reader reader, Moments moments, Clock clock) {
        this.lists = lists;
        this.place = place;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    /** Where the reader is, what time it is there, and who they are. */
    record Here(String office, String iso, String day, String time, String person) {}

    @GET
    @Path("count")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance count() {
        int n = lists.waitingForReader();
        return Templates.count(n, reader.words(TodayWords.class).needYou(n));
    }

    @GET
    @Path("here")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance here() {
        Instant now = clock.instant();
        ZoneId zone = place.zone();
        String office = place.office()
                .map(o -> o.name(reader.locale()))
                .orElseGet(() -> reader.words(OfficeWords.class).allOffices());
        String time = moments.time(now.atZone(zone).toLocalTime()) + " (" + moments.offset(now, zone) + ")";
        return Templates.here(new Here(
                office,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(zone)),
                moments.day(place.dayOf(now)),
                time,
                person.name()));
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance count(int n, String label);

        static native TemplateInstance here(Here here);
    }
}
