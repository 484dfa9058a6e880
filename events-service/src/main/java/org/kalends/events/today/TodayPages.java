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
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** What needs somebody today. */
@Path("today")
@Produces(MediaType.TEXT_HTML)
public class TodayPages {

    private final TodayBands bands;
    private final TodayLists lists;
    private final TodayCampaigns campaigns;
    private final NextDays next;
    private final Reader reader;

    @Inject
    TodayPages(TodayBands bands, TodayLists lists, TodayCampaigns campaigns, NextDays next, Reader reader) {
        this.bands = bands;
        this.lists = lists;
        this.campaigns = campaigns;
        this.next = next;
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
                size == 0 ? "" : words().lead(size, lists.waitingForReader()),
                next.nextRelease(),
                campaigns.moved(),
                campaigns.proposed(),
                shown,
                next.draw(),
                null));
    }

    private TemplateInstance one(String id, int page) {
        List<Today.Band> shown = bands.one(id, page).map(List::of).orElse(List.of());
        String lead = shown.isEmpty() ? "" : words().ofBand(shown.getFirst().size());
        return Templates.today(new Today(
                next.today(), lead, next.nextRelease(), List.of(), List.of(), shown, next.draw(), "/events/today"));
    }

    private TodayWords words() {
        return reader.words(TodayWords.class);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance today(Today today);
    }
}
