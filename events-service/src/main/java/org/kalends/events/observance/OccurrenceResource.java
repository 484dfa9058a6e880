package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.kalends.events.observance.DateDecision.Days;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.identity.Roles;

/** The dates of an observance for programs: what it falls on, and what a person decides about one year. */
@Path("api/v1/observances/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class OccurrenceResource {

    private static final int MAX_YEARS = 200;

    private final Observances observances;
    private final DateDeciding deciding;

    @Inject
    OccurrenceResource(Observances observances, DateDeciding deciding) {
        this.observances = observances;
        this.deciding = deciding;
    }

    /**
     * One dated instance; both days are inclusive.
     *
     * @param decided whether a person decided on it; the rule gave the others
     */
    public record OccurrenceView(int year, LocalDate date, LocalDate last, boolean decided) {}

    /**
     * What is decided about a year.
     *
     * @param dates its occurrences; empty when the observance is not marked that year
     * @param reason why
     */
    public record Decision(List<Days> dates, String reason) {}

    @GET
    @Path("occurrences")
    @RolesAllowed(Roles.VIEWER)
    public List<OccurrenceView> occurrences(
            String key, @QueryParam("from") Integer from, @QueryParam("to") @DefaultValue("0") int to) {
        Observance found = observances.require(key);
        if (from == null || from < 1 || to < from || to > 9999 || to - from >= MAX_YEARS) {
            throw new InvalidYears(MAX_YEARS);
        }
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(year -> found.occurrences(year).stream().map(span -> view(found, year, span)))
                .toList();
    }

    @PUT
    @Path("dates/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public ObservanceView decide(String key, int year, Decision decision) {
        boolean said = decision != null && decision.dates() != null;
        return ObservanceView.of(deciding.decide(
                key,
                new DateDeciding.Wish(
                        year, said ? decision.dates() : null, decision == null ? null : decision.reason())));
    }

    /** Lets the rule give the year's dates again. */
    @DELETE
    @Path("dates/{year}")
    @RolesAllowed(Roles.MANAGER)
    public void undo(String key, int year) {
        deciding.undo(key, year);
    }

    private static OccurrenceView view(Observance observance, int year, DateSpan span) {
        return new OccurrenceView(
                year, span.first(), span.last(), observance.decision(year).isPresent());
    }
}
