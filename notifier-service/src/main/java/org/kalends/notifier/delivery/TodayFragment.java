package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.publication.State;

/** The part of Today that tells of publications which did not arrive, or may not have; events-service's page fetches it. */
@Path("/fragments/today")
@Produces(MediaType.TEXT_HTML)
public class TodayFragment {

    private static final int MOST = 50;

    private final Publications publications;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TodayFragment(Publications publications, CurrentPerson person, Reader reader) {
        this.publications = publications;
        this.person = person;
        this.reader = reader;
    }

    /** A publication that somebody must look at. */
    record Line(UUID statement, String shape, String word, String where, String why, String title) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance today() {
        return Templates.today(publications.needingSomeone(person.offices(), MOST).stream()
                .map(this::line)
                .toList());
    }

    private Line line(Publication publication) {
        TodayWords words = reader.words(TodayWords.class);
        boolean failed = publication.state() == State.FAILED;
        DeliveryCounts counts = publication.counts();
        return new Line(
                publication.release().statementId(),
                failed ? "failed" : "unknown",
                failed
                        ? words.failed(counts.failed(), counts.total())
                        : words.unknown(counts.unknown(), counts.total()),
                words.where(publication.channel(), publication.account()),
                failed ? words.refused() : words.notKnown(),
                StandingViews.title(publication.release().statement(), reader.locale()));
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance today(List<Line> lines);
    }
}
