package org.kalends.events.playbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.office.ReadersPlace;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Sentence;

/** The list of playbooks, and a playbook's editions with how they fall on a day. */
@Path("playbooks")
@Produces(MediaType.TEXT_HTML)
public class PlaybookPages {

    private static final int DAYS_AHEAD = 60;

    private final Playbooks playbooks;
    private final PlaybookSheets sheets;
    private final CurrentPerson person;
    private final ReadersPlace place;
    private final Reader reader;
    private final Clock clock;

    @Inject
    PlaybookPages(
            Playbooks playbooks,
            PlaybookSheets sheets,
            CurrentPerson person,
            ReadersPlace place,
            Reader reader,
            Clock clock) {
        this.playbooks = playbooks;
        this.sheets = sheets;
        this.person = person;
        this.place = place;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list() {
        return Templates.list(sheets.lines(), person.has(Roles.MANAGER));
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance one(
            String key,
            @QueryParam("edition") Integer edition,
            @QueryParam("date") String date,
            @QueryParam("office") String office,
            @QueryParam("saved") Integer saved) {
        Playbook shown = edition == null ? playbooks.requireLatest(key) : playbooks.require(key, edition);
        String flash = saved == null ? null : reader.words(PlaybookWords.class).saved(saved);
        return Templates.one(sheets.draw(shown, day(date), office), person.has(Roles.MANAGER), flash);
    }

    /** @throws InvalidPlaybook when it is no date */
    private LocalDate day(String date) {
        try {
            return date == null || date.isBlank()
                    ? place.dayOf(clock.instant()).plusDays(DAYS_AHEAD)
                    : LocalDate.parse(date);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidPlaybook(
                    "date", Sentence.of("invalid-playbook.date", "Give the day as a date such as 2027-07-30."));
        }
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance list(List<PlaybookSheets.Line> list, boolean manager);

        static native TemplateInstance one(PlaybookSheets.Sheet sheet, boolean manager, String saved);
    }
}
