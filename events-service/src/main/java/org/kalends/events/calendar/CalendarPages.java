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

/** The calendar: a year, a month, a week, or a month as a list. */
@Path("calendar")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class CalendarPages {

    private final Months months;
    private final Almanacs almanacs;
    private final Weeks weeks;
    private final Agendas agendas;

    @Inject
    CalendarPages(Months months, Almanacs almanacs, Weeks weeks, Agendas agendas) {
        this.months = months;
        this.almanacs = almanacs;
        this.weeks = weeks;
        this.agendas = agendas;
    }

    @GET
    public TemplateInstance month(@BeanParam CalendarFilter filter) {
        return Templates.month(months.draw(filter));
    }

    @GET
    @Path("year")
    public TemplateInstance year(@BeanParam CalendarFilter filter) {
        return Templates.year(almanacs.draw(filter));
    }

    @GET
    @Path("week")
    public TemplateInstance week(@BeanParam CalendarFilter filter) {
        return Templates.week(weeks.draw(filter));
    }

    @GET
    @Path("list")
    public TemplateInstance list(@BeanParam CalendarFilter filter) {
        return Templates.list(agendas.draw(filter));
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance month(Month month);

        static native TemplateInstance year(Almanac year);

        static native TemplateInstance week(Week week);

        static native TemplateInstance list(Agenda list);
    }
}
