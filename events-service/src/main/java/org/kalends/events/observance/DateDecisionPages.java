package org.kalends.events.observance;

import java.net.URI;
import java.time.LocalDate;
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
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

import static java.util.stream.Collectors.toMap;

/** The page on which a person sets one year's dates, or enters those that were announced, and takes that back. */
@Path("observances/{key}/dates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class DateDecisionPages {

    private static final int UNPROCESSABLE = 422;

    private final Observances observances;
    private final DateDeciding deciding;
    private final DecisionLines lines;
    private final Reader reader;

    @Inject
    DateDecisionPages(Observances observances, DateDeciding deciding, DecisionLines lines, Reader reader) {
        this.observances = observances;
        this.deciding = deciding;
        this.lines = lines;
        this.reader = reader;
    }

    /**
     * The form as it is shown.
     *
     * @param computed what the rule gives for the year asked for; null when none was
     */
    record Sheet(
            String key,
            String name,
            DateDecisionForm form,
            String computed,
            Map<String, String> faults,
            List<DecisionLines.Line> decisions) {

        public String fault(String field) {
            return faults.get(field);
        }
    }

    @GET
    public TemplateInstance form(String key, @RestQuery String year) {
        Observance observance = observances.require(key);
        DateDecisionForm form = year != null && ObservanceChecks.isYear(year)
                ? filled(observance, Integer.parseInt(year))
                : DateDecisionForm.EMPTY;
        return Templates.form(sheet(observance, form, List.of()));
    }

    @POST
    public Response decide(String key, @BeanParam DateDecisionForm form) {
        try {
            deciding.decide(key, form.wish());
            return toObservance(key);
        } catch (InvalidObservance invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(sheet(observances.require(key), form, invalid.faults())))
                    .build();
        }
    }

    @POST
    @Path("{year}/undo")
    public Response undo(String key, int year) {
        deciding.undo(key, year);
        return toObservance(key);
    }

    private Sheet sheet(Observance observance, DateDecisionForm form, List<Fault> faults) {
        boolean known = form.year() != null && ObservanceChecks.isYear(form.year());
        return new Sheet(
                observance.key(),
                observance.name(reader.locale()),
                form,
                known ? lines.computed(observance, Integer.parseInt(form.year())) : null,
                faults.stream().collect(toMap(Fault::field, Fault::message, (one, other) -> one)),
                lines.of(observance));
    }

    private static DateDecisionForm filled(Observance observance, int year) {
        List<DateSpan> spans = observance.occurrences(year);
        String reason = observance.decision(year).map(DateDecision::reason).orElse("");
        boolean notMarked = observance.decision(year).isPresent() && spans.isEmpty();
        return new DateDecisionForm(
                String.valueOf(year),
                spans.isEmpty() ? "" : text(spans.getFirst().first()),
                spans.isEmpty() ? "" : text(spans.getFirst().last()),
                spans.size() < 2 ? "" : text(spans.get(1).first()),
                spans.size() < 2 ? "" : text(spans.get(1).last()),
                notMarked ? "yes" : null,
                reason);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private static Response toObservance(String key) {
        return Response.seeOther(URI.create("observances/" + key + "?saved=yes"))
                .build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance form(Sheet sheet);
    }
}
