package org.kalends.events.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;

/** The calendar, a month at a time. */
@Path("calendar")
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {

    private final Months months;

    @Inject
    CalendarPages(Months months) {
        this.months = months;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance month(@BeanParam MonthFilter filter) {
        return Templates.month(months.draw(filter));
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance month(Month month);
    }
}
