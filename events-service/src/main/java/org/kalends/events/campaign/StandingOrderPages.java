package org.kalends.events.campaign;

import java.net.URI;
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
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Problem;

/** What is marked every year: the list, and the form for one more. */
@Path("standing-orders")
@Produces(MediaType.TEXT_HTML)
public class StandingOrderPages {

    private static final int UNPROCESSABLE = 422;

    private final StandingOrdering ordering;
    private final StandingOrderSheets orders;
    private final PlanStarts starts;
    private final PlanSheets sheets;

    @Inject
    StandingOrderPages(StandingOrdering ordering, StandingOrderSheets orders, PlanStarts starts, PlanSheets sheets) {
        this.ordering = ordering;
        this.orders = orders;
        this.starts = starts;
        this.sheets = sheets;
    }

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance list(@BeanParam PlanStarts.Wish wish, @QueryParam("saved") String saved) {
        return Templates.orders(orders.draw(saved), sheets.draw(starts.of(wish), null));
    }

    /** Gives an order, or ends the one whose button was pressed: the form posts to the list's own address. */
    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response act(@BeanParam PlanForm form) {
        String act = String.valueOf(form.act());
        if (act.matches("end-[0-9a-f-]{36}")) {
            ordering.end(UUID.fromString(act.substring("end-".length())));
            return Response.seeOther(URI.create("standing-orders?saved=ended")).build();
        }
        try {
            ordering.give(form.request());
            return Response.seeOther(URI.create("standing-orders?saved=yes")).build();
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.orders(orders.draw(null), sheets.draw(form, problem)))
                    .build();
        }
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance orders(StandingOrderSheets.Sheet sheet, PlanSheets.Sheet form);
    }
}
