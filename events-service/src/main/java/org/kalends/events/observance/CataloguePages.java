package org.kalends.events.observance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What the shipped catalogue changed here, and what may be there twice. */
@Path("observances")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class CataloguePages {

    private static final int REPORTS = 10;

    private final CatalogueReports reports;
    private final Duplicates duplicates;
    private final ObservanceLists lists;
    private final Moments moments;
    private final Reader reader;

    @Inject
    CataloguePages(
            CatalogueReports reports, Duplicates duplicates, ObservanceLists lists, Moments moments, Reader reader) {
        this.reports = reports;
        this.duplicates = duplicates;
        this.lists = lists;
        this.moments = moments;
        this.reader = reader;
    }

    /** One version's report; {@code version} is the beginning of its fingerprint. */
    record Version(
            String when,
            String version,
            int added,
            List<CatalogueChange> taken,
            List<CatalogueChange> kept,
            List<String> notShipped) {}

    /** Two that may be one. */
    record PairLine(String oneKey, String one, String otherKey, String other, String when) {}

    @GET
    @Path("catalogue")
    public TemplateInstance catalogue() {
        return Templates.catalogue(
                reports.latest(REPORTS).stream().map(this::version).toList());
    }

    @GET
    @Path("duplicates")
    public TemplateInstance duplicates() {
        return Templates.duplicates(duplicates.all().stream().map(this::line).toList());
    }

    private Version version(CatalogueReport report) {
        return new Version(
                moment(report.at()),
                report.fingerprint()
                        .substring(0, Math.min(12, report.fingerprint().length())),
                report.added(),
                report.changes().stream().filter(CatalogueChange::taken).toList(),
                report.changes().stream().filter(c -> !c.taken()).toList(),
                report.notShipped());
    }

    private String moment(Instant at) {
        return moments.date(at.atOffset(ZoneOffset.UTC).toLocalDate()) + ", "
                + moments.time(at.atOffset(ZoneOffset.UTC).toLocalTime()) + " UTC";
    }

    private PairLine line(Duplicates.Pair pair) {
        return new PairLine(
                pair.one().key(),
                pair.one().name(reader.locale()),
                pair.other().key(),
                pair.other().name(reader.locale()),
                lists.next(pair.one(), 1).stream().findFirst().map(lists::words).orElse(""));
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance catalogue(List<Version> versions);

        static native TemplateInstance duplicates(List<PairLine> pairs);
    }
}
