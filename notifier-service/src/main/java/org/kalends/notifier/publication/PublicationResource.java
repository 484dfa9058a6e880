package org.kalends.notifier.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Publications for programs. */
@Path("/api/v1/publications")
@RolesAllowed(Roles.VIEWER)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final Publications publications;
    private final CurrentPerson person;

    @Inject
    PublicationResource(Publications publications, CurrentPerson person) {
        this.publications = publications;
        this.person = person;
    }

    /** Those of a statement; an empty list for a statement that was not released, or is another office's. */
    @GET
    public List<Standing> of(@RestQuery UUID statement) {
        if (statement == null) {
            throw new StatementMissing();
        }
        return publications.of(statement).stream()
                .filter(publication -> person.worksFor(publication.release().office()))
                .map(Standing::of)
                .toList();
    }

    /**
     * How a publication stands.
     *
     * @param correctedAt when its statement was put right: what was sent before has the old text; null when it was not
     * @param retractedAt when its statement was taken back; null when it was not
     */
    public record Standing(
            UUID id,
            String channel,
            String account,
            String state,
            String remoteUrl,
            DeliveryCounts counts,
            Instant correctedAt,
            Instant retractedAt) {

        static Standing of(Publication publication) {
            return new Standing(
                    publication.id(),
                    publication.channel(),
                    publication.account(),
                    publication.state().word(),
                    publication.remoteUrl(),
                    publication.counts(),
                    publication.correctedAt(),
                    publication.retractedAt());
        }
    }
}
