package org.kalends.events.observance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * Brings the shipped catalogue into the database: each key once, and a later version field by field, around what people
 * edited. An observance that a person took away stays away. Of those that are new, {@link OccurrenceHorizon} tells as soon
 * as the service is up: at a first start they are too many to wait for.
 */
@ApplicationScoped
class CatalogueImport {

    private static final Logger LOG = Logger.getLogger(CatalogueImport.class);
    private static final int LOGGED = 50;

    private final Observances observances;
    private final CatalogueEntries entries;
    private final CatalogueReports reports;
    private final OccurrenceHorizon horizon;
    private final Event<CatalogueBroughtIn> told;
    private final Clock clock;

    @Inject
    CatalogueImport(
            Observances observances,
            CatalogueEntries entries,
            CatalogueReports reports,
            OccurrenceHorizon horizon,
            Event<CatalogueBroughtIn> told,
            Clock clock) {
        this.observances = observances;
        this.entries = entries;
        this.reports = reports;
        this.horizon = horizon;
        this.told = told;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        bring(Catalogue.shipped())
                .ifPresent(report -> told.fireAsync(new CatalogueBroughtIn(report.fingerprint()))
                        .exceptionally(failed -> {
                            LOG.error("The occurrences of the catalogue are not told yet; that is tried again", failed);
                            return null;
                        }));
    }

    /** @return what it changed; empty when this version was the last one brought in */
    @Transactional
    Optional<CatalogueReport> bring(Catalogue catalogue) {
        observances.lockForImport();
        if (reports.latest()
                .filter(r -> r.fingerprint().equals(catalogue.fingerprint()))
                .isPresent()) {
            return Optional.empty();
        }
        Map<String, CatalogueEntry> before = entries.byKey();
        Map<String, Observance> known = observances.listAll().stream().collect(toMap(Observance::key, identity()));
        List<CatalogueChange> changes = new ArrayList<>();
        int added = 0;
        for (CatalogueRow row : catalogue.observances()) {
            Observance there = known.get(row.key());
            CatalogueEntry entry = before.get(row.key());
            if (there != null) {
                changes.addAll(merge(there, entry, row));
            } else if (entry == null) {
                observances.persist(new Observance(row));
                added++;
            }
            remember(entry, row);
        }
        CatalogueReport report = new CatalogueReport(
                clock.instant(), catalogue.fingerprint(), added, changes, notShipped(catalogue, before.keySet()));
        reports.persist(report);
        log(report);
        return Optional.of(report);
    }

    /** Of what was there before entries were kept, nothing was edited: there was no way to. */
    private List<CatalogueChange> merge(Observance there, CatalogueEntry entry, CatalogueRow row) {
        Particulars known = there.particulars();
        Particulars unkept = there.isOwn() ? Particulars.of(Map.of()) : known;
        Particulars before = entry == null ? unkept : entry.particulars();
        CatalogueMerge merge = CatalogueMerge.of(row.key(), before, known, row.particulars());
        if (merge.changesAnything()) {
            there.state(merge.result());
            horizon.tell(there);
        }
        return merge.changes();
    }

    private void remember(CatalogueEntry entry, CatalogueRow row) {
        if (entry == null) {
            entries.persist(new CatalogueEntry(row));
        } else {
            entry.says(row);
        }
    }

    private static List<String> notShipped(Catalogue catalogue, Set<String> before) {
        Set<String> shipped =
                catalogue.observances().stream().map(CatalogueRow::key).collect(toSet());
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(shipped);
        return List.copyOf(gone);
    }

    private static void log(CatalogueReport report) {
        long taken = report.changes().stream().filter(CatalogueChange::taken).count();
        LOG.infof(
                "The catalogue was brought in: %d observances are new, %d fields changed, %d edited fields were kept",
                report.added(), taken, report.changes().size() - taken);
        report.changes().stream()
                .limit(LOGGED)
                .forEach(c -> LOG.infof(
                        "%s, %s: %s, the catalogue says '%s', it was '%s'",
                        c.key(), c.field(), c.taken() ? "changed" : "kept", c.shipped(), c.before()));
        if (report.changes().size() > LOGGED) {
            LOG.infof(
                    "%d more changes stand on the page about the catalogue",
                    report.changes().size() - LOGGED);
        }
    }
}
