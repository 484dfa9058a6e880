package org.kalends.events.calendar;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** The calendars that are subscribed to: who made each, and the forms that make and revoke one. */
@Path("calendar/feeds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class FeedPages {

    private static final int UNPROCESSABLE = 422;

    private final FeedKeeping keeping;
    private final FeedSheets sheets;
    private final CalendarBars bars;
    private final CalendarSettings settings;
    private final Reader reader;

    @Inject
    FeedPages(FeedKeeping keeping, FeedSheets sheets, CalendarBars bars, CalendarSettings settings, Reader reader) {
        this.keeping = keeping;
        this.sheets = sheets;
        this.bars = bars;
        this.settings = settings;
        this.reader = reader;
    }

    /** What somebody filled in; {@code revoke} is the id of a feed that is to end instead. */
    public record FeedForm(
            @RestForm String name,
            @RestForm String office,
            @RestForm String topic,
            @RestForm String country,
            @RestForm String show,
            @RestForm UUID revoke) {

        CalendarFilter filter() {
            return CalendarFilter.of(office, topic, country, show);
        }
    }

    /**
     * The page.
     *
     * @param made where the feed is read that was just made; null when none was
     * @param problem what was wrong with the form; null when nothing was
     */
    record Sheet(
            CalendarBar bar, List<FeedSheets.Line> lines, String name, Address made, String flash, String problem) {}

    /** Where a feed is read. */
    record Address(URI ics, URI json) {}

    @GET
    public TemplateInstance list(@BeanParam CalendarFilter filter, @QueryParam("revoked") String revoked) {
        String flash =
                revoked == null ? null : reader.words(CalendarWords.class).feedRevoked();
        return Templates.feeds(sheet(filter, "", null, flash, null));
    }

    @POST
    public Response change(@BeanParam FeedForm form) {
        if (form.revoke() != null) {
            keeping.revoke(form.revoke());
            return Response.seeOther(URI.create("calendar/feeds?revoked=yes")).build();
        }
        try {
            Secret secret =
                    keeping.make(form.name(), form.filter(), reader.locale()).secret();
            Address address = new Address(settings.feed(secret, "ics"), settings.feed(secret, "json"));
            return Response.ok(Templates.feeds(sheet(form.filter(), "", address, null, null)))
                    .build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.feeds(
                            sheet(form.filter(), form.name(), null, null, problem.detail(reader.locale()))))
                    .build();
        }
    }

    private Sheet sheet(CalendarFilter filter, String name, Address made, String flash, String problem) {
        return new Sheet(bars.drawFilters(filter), sheets.lines(), name, made, flash, problem);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance feeds(Sheet sheet);
    }
}
