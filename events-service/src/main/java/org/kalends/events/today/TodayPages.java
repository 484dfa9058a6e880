package org.kalends.events.today;

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
import org.kalends.events.campaign.CampaignLine;
import org.kalends.events.campaign.CampaignLines;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** What needs somebody today. */
@Path("today")
@Produces(MediaType.TEXT_HTML)
public class TodayPages {

    private static final int MOST_PROPOSED = 20;

    private final TodayBands bands;
    private final TodayLists lists;
    private final CampaignLines campaigns;
    private final NextDays next;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TodayPages(
            TodayBands bands,
            TodayLists lists,
            CampaignLines campaigns,
            NextDays next,
            CurrentPerson person,
            Reader reader) {
        this.bands = bands;
        this.lists = lists;
        this.campaigns = campaigns;
        this.next = next;
        this.person = person;
        this.reader = reader;
    }

    /** All bands with their first rows, or a page of one of them. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance today(@QueryParam("band") String band, @QueryParam("page") String page) {
        return band == null
                ? all()
                : one(band, page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    private TemplateInstance all() {
        List<Today.Band> shown = bands.all();
        int size = shown.stream().mapToInt(Today.Band::size).sum();
        return Templates.today(new Today(
                next.today(),
                words().lead(size, lists.waitingForReader()),
                next.nextRelease(),
                campaigns.drafts(MOST_PROPOSED).stream().map(this::proposed).toList(),
                shown,
                next.draw(),
                null));
    }

    private TemplateInstance one(String id, int page) {
        List<Today.Band> shown = bands.one(id, page).map(List::of).orElse(List.of());
        String lead = shown.isEmpty() ? "" : words().ofBand(shown.getFirst().size());
        return Templates.today(
                new Today(next.today(), lead, next.nextRelease(), List.of(), shown, next.draw(), "/events/today"));
    }

    private Today.Proposed proposed(CampaignLine line) {
        String address = line.campaign().address();
        return new Today.Proposed(
                line.campaign().title(reader.locale()),
                address,
                person.has(Roles.MANAGER) ? address + "/confirm" : null,
                line.campaign().date(),
                line.offices());
    }

    private TodayWords words() {
        return reader.words(TodayWords.class);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance today(Today today);
    }
}
