package org.kalends.events.observance;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.Roles;

/** The form in which people enter their own anniversaries and events, and correct what is known of any observance. */
@Path("observances")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class ObservanceFormPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Particulars NOTHING = Particulars.of(Map.of());

    private final Observances observances;
    private final ObservanceRegister register;
    private final ObservanceChecks checks;
    private final ObservanceSheets sheets;
    private final RulePreviews previews;
    private final Duplicates duplicates;

    @Inject
    ObservanceFormPages(
            Observances observances,
            ObservanceRegister register,
            ObservanceChecks checks,
            ObservanceSheets sheets,
            RulePreviews previews,
            Duplicates duplicates) {
        this.observances = observances;
        this.register = register;
        this.checks = checks;
        this.sheets = sheets;
        this.previews = previews;
        this.duplicates = duplicates;
    }

    @GET
    @Path("form")
    public TemplateInstance form() {
        return Templates.form(sheets.draw(null, 0, Particulars.of(Map.of("kind", "anniversary"))));
    }

    /** What the rule that is being written means; replaces the part of the form that says so. */
    @GET
    @Path("rule")
    public TemplateInstance rule(@RestQuery String rule, @RestQuery String since) {
        return Templates.rule(previews.draw(rule, since));
    }

    @POST
    @Path("form")
    public Response add(@BeanParam ObservanceForm form) {
        Particulars stated = form.particulars(NOTHING);
        List<Fault> faults = checks.of(stated);
        if (!faults.isEmpty() || ObservanceForm.PREVIEW.equals(form.act())) {
            return shown(sheets.draw(null, 0, stated, faults), faults);
        }
        List<Observance> alike = duplicates.of(stated);
        return alike.isEmpty() || ObservanceForm.ANYWAY.equals(form.act())
                ? saved(register.add(null, stated).key())
                : Response.status(CONFLICT)
                        .entity(Templates.form(sheets.alike(stated, alike)))
                        .build();
    }

    @GET
    @Path("{key}/form")
    public TemplateInstance form(String key) {
        Observance known = observances.require(key);
        return Templates.form(sheets.draw(key, known.version(), known.particulars()));
    }

    @POST
    @Path("{key}/form")
    public Response change(String key, @BeanParam ObservanceForm form) {
        Observance known = observances.require(key);
        Particulars stated = form.particulars(known.particulars());
        long version = form.version() == null ? known.version() : form.version();
        List<Fault> faults = checks.of(stated);
        if (!faults.isEmpty() || ObservanceForm.PREVIEW.equals(form.act())) {
            return shown(sheets.draw(key, version, stated, faults), faults);
        }
        try {
            register.change(key, version, stated);
            return saved(key);
        } catch (ObservanceChangedMeanwhile meanwhile) {
            return Response.status(CONFLICT)
                    .entity(Templates.form(sheets.changedMeanwhile(known, stated)))
                    .build();
        }
    }

    private static Response shown(ObservanceSheets.Sheet sheet, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(Templates.form(sheet))
                .build();
    }

    private static Response saved(String key) {
        return Response.seeOther(URI.create("observances/" + key + "?saved=yes"))
                .build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance form(ObservanceSheets.Sheet form);

        static native TemplateInstance rule(RulePreviews.Preview preview);
    }
}
