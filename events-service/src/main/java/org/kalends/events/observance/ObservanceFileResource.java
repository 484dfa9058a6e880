package org.kalends.events.observance;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.Roles;

/** Files of observances for programs, what may be there twice, and what the catalogue changed. */
@Path("api/v1/observances")
@Produces(MediaType.APPLICATION_JSON)
public class ObservanceFileResource {

    private static final int REPORTS = 10;

    private final ObservanceLists lists;
    private final ImportFile file;
    private final ObservanceImporting importing;
    private final Duplicates duplicates;
    private final CatalogueReports reports;

    @Inject
    ObservanceFileResource(
            ObservanceLists lists,
            ImportFile file,
            ObservanceImporting importing,
            Duplicates duplicates,
            CatalogueReports reports) {
        this.lists = lists;
        this.file = file;
        this.importing = importing;
        this.duplicates = duplicates;
        this.reports = reports;
    }

    /** The keys of two that may be one. */
    public record PairView(String one, String other) {}

    /** What one version of the catalogue changed. */
    public record ReportView(
            Instant at, String fingerprint, int added, List<CatalogueChange> changes, List<String> notShipped) {

        static ReportView of(CatalogueReport report) {
            return new ReportView(
                    report.at(), report.fingerprint(), report.added(), report.changes(), report.notShipped());
        }
    }

    /** With {@code check=true} nothing is written; with {@code alike=true} rows that may be there already are taken, too. */
    @POST
    @Path("import")
    @Consumes({"text/csv", "text/calendar"})
    @RolesAllowed(Roles.MANAGER)
    public ImportReport bring(InputStream body, @RestQuery boolean check, @RestQuery boolean alike) {
        return importing.bring(file.rows(body), new ObservanceImporting.Manner(!check, alike));
    }

    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed(Roles.VIEWER)
    public String csv(@BeanParam ObservanceFilter asked) {
        return ObservanceExport.csv(lists.found(asked.understood()));
    }

    @GET
    @Path("duplicates")
    @RolesAllowed(Roles.VIEWER)
    public List<PairView> duplicates() {
        return duplicates.all().stream()
                .map(p -> new PairView(p.one().key(), p.other().key()))
                .toList();
    }

    @GET
    @Path("catalogue")
    @RolesAllowed(Roles.VIEWER)
    public List<ReportView> catalogue() {
        return reports.latest(REPORTS).stream().map(ReportView::of).toList();
    }
}
