package org.kalends.events.observance;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.identity.Roles;

/** Observances for programs. */
@Path("api/v1/observances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObservanceResource {

    private final Observances observances;
    private final ObservanceRegister register;
    private final Duplicates duplicates;
    private final ObservanceChecks checks;
    private final Clock clock;

    @Inject
    ObservanceResource(
            Observances observances,
            ObservanceRegister register,
            Duplicates duplicates,
            ObservanceChecks checks,
            Clock clock) {
        this.observances = observances;
        this.register = register;
        this.duplicates = duplicates;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * A part of the list, in the order of keys.
     *
     * @param next the cursor of the next part; null at the end
     */
    public record Listed(List<ObservanceSnapshot> items, String next) {}

    /**
     * An observance to enter.
     *
     * @param key its short stable name; absent to have one made from its name
     * @param evenIfAlike whether to enter it though it may be there already
     */
    public record NewObservance(String key, ObservanceDetails details, boolean evenIfAlike) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.VIEWER)
    public Listed list(@BeanParam ObservanceFilter asked, @RestQuery String cursor, @RestQuery Integer limit) {
        ObservanceCursor from = ObservanceCursor.of(cursor, limit);
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        List<Observance> found = from.of(observances.inOrder().stream()
                .filter(o -> asked.understood().admits(o, year))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList());
        boolean more = found.size() > from.limit();
        List<Observance> shown = more ? found.subList(0, from.limit()) : found;
        return new Listed(
                shown.stream().map(Observance::snapshot).toList(),
                more ? ObservanceCursor.after(shown.getLast()) : null);
    }

    @GET
    @Path("{key}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.VIEWER)
    public Response one(String key) {
        return answer(Response.ok(), observances.require(key));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response add(NewObservance wanted) {
        Particulars stated = stated(wanted == null ? null : wanted.details());
        checks.require(stated);
        List<Observance> alike = wanted.evenIfAlike() ? List.of() : duplicates.of(stated);
        if (!alike.isEmpty()) {
            throw new LooksAlike(alike);
        }
        Observance added = register.add(wanted.key(), stated);
        return answer(Response.created(URI.create("api/v1/observances/" + added.key())), added);
    }

    @PUT
    @Path("{key}")
    @RolesAllowed(Roles.MANAGER)
    public Response change(String key, @HeaderParam("If-Match") String version, ObservanceDetails details) {
        observances.require(key);
        return answer(Response.ok(), register.change(key, NoVersion.in(version), stated(details)));
    }

    private static Particulars stated(ObservanceDetails details) {
        if (details == null) {
            throw new NoDetails();
        }
        return Particulars.of(details);
    }

    private static Response answer(Response.ResponseBuilder answer, Observance observance) {
        return answer.entity(ObservanceView.of(observance))
                .tag(new EntityTag(String.valueOf(observance.version())))
                .build();
    }
}
