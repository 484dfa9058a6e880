package org.kalends.events.observance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.identity.Roles;

/** Observances for programs. */
@Path("api/v1/observances")
@Produces(MediaType.APPLICATION_JSON)
public class ObservanceResource {

    private static final int MAX_YEARS = 200;

    private final Observances observances;

    @Inject
    ObservanceResource(Observances observances) {
        this.observances = observances;
    }

    /** An observance, with its date rule as it is written. */
    public record ObservanceView(
            ObservanceSnapshot observance,
            String rule,
            boolean toBeAnnounced,
            String resolution,
            List<String> countries) {}

    /** One dated instance; both days are inclusive. */
    public record OccurrenceView(int year, LocalDate date, LocalDate last) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<ObservanceSnapshot> list() {
        return observances.inOrder().stream().map(Observance::snapshot).toList();
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public ObservanceView one(String key) {
        Observance found = observances.require(key);
        return new ObservanceView(
                found.snapshot(),
                found.rule(),
                found.dateRule().isAnnounced(),
                found.details().resolution(),
                found.countries());
    }

    @GET
    @Path("{key}/occurrences")
    @RolesAllowed(Roles.VIEWER)
    public List<OccurrenceView> occurrences(
            String key, @QueryParam("from") Integer from, @QueryParam("to") @DefaultValue("0") int to) {
        Observance found = observances.require(key);
        if (from == null || from < 1 || to < from || to > 9999 || to - from >= MAX_YEARS) {
            throw new InvalidYears(MAX_YEARS);
        }
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(year -> found.occurrences(year).stream().map(span -> view(year, span)))
                .toList();
    }

    private static OccurrenceView view(int year, DateSpan span) {
        return new OccurrenceView(year, span.first(), span.last());
    }
}
