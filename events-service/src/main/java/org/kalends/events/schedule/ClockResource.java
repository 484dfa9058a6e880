package org.kalends.events.schedule;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepLists;
import org.kalends.events.campaign.StepPlace;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;

/** The step clock for programs of an operations team: how it stands, what it would signal, and its release. */
@Path("api/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class ClockResource {

    private static final String OVERDUE = "/events/api/v1/clock/overdue";

    private final ClockBook book;
    private final ClockRelease release;
    private final Rezoning rezoning;
    private final ToldSignals told;
    private final DueTime time;
    private final StepLists lists;

    @Inject
    ClockResource(
            ClockBook book, ClockRelease release, Rezoning rezoning, ToldSignals told, DueTime time, StepLists lists) {
        this.book = book;
        this.release = release;
        this.rezoning = rezoning;
        this.told = told;
        this.time = time;
        this.lists = lists;
    }

    /**
     * How the clock stands; the moments are those of the database.
     *
     * @param state {@code running}, {@code restored} (nothing is signalled until it is released), {@code unasked} (nothing
     *     is signalled until Kafka answers)
     * @param knownUntil a clock ran then; absent before the first
     * @param heldSince absent when nothing holds
     * @param zoneRules by which the moments were derived; absent before the first time
     * @param runtimeRules those of this runtime
     * @param forgotten how many signals the topic tells of that the database does not know
     * @param unknownSteps of how many steps they are that the database does not know at all
     */
    public record ClockState(
            String state,
            Instant now,
            Instant knownUntil,
            Instant heldSince,
            String zoneRules,
            String runtimeRules,
            int forgotten,
            long unknownSteps) {}

    /**
     * A step whose moment has passed.
     *
     * @param already the types of what the topic says was signalled of it
     */
    public record OverdueStep(
            UUID id, UUID campaign, String office, Instant draftAt, Instant dueAt, List<String> already) {}

    /** How many steps have moved. */
    public record Moved(int steps) {}

    @GET
    public ClockState state() {
        ClockBook.Page page = book.read();
        List<ToldSignal> signals = told.all();
        Set<UUID> about = signals.stream().map(ToldSignal::step).collect(Collectors.toCollection(HashSet::new));
        return new ClockState(
                page.hold() == null ? "running" : page.hold().word(),
                page.now(),
                page.knownUntil(),
                page.heldSince(),
                page.zoneRules(),
                Rezoning.version(),
                signals.size(),
                about.size() - lists.known(about));
    }

    /** What the clock would signal now, by the moment of release. */
    @GET
    @Path("overdue")
    public Response overdue(@BeanParam PageAsked page) {
        Map<UUID, List<String>> already = told.all().stream()
                .collect(Collectors.groupingBy(
                        ToldSignal::step,
                        Collectors.mapping(signal -> signal.type().ceType(), Collectors.toList())));
        return page.answer(
                OVERDUE,
                lists.unsignalled(time.now(), StepPlace.read(page.place()), page.most() + 1),
                StepPlace::written,
                step -> view(step, already.getOrDefault(step.id(), List.of())));
    }

    /** Lets the clocks go on; a second release of the same hold changes nothing. */
    @POST
    @Path("release")
    public void release() {
        release.release();
    }

    /** Derives all moments to come anew from their local times. */
    @POST
    @Path("zone-rules")
    public Moved deriveAnew() {
        return new Moved(rezoning.deriveAnew());
    }

    private static OverdueStep view(Step step, List<String> already) {
        return new OverdueStep(step.id(), step.campaign().id(), step.office(), step.draftAt(), step.dueAt(), already);
    }
}
