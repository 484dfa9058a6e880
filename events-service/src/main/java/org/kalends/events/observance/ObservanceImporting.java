package org.kalends.events.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.ImportReport.AddedRow;
import org.kalends.events.observance.ImportReport.RefusedRow;
import org.kalends.layout.Reader;

/** Brings in the observances of a file: each row's faults are told by row and field, and the good rows are kept. */
@ApplicationScoped
public class ObservanceImporting {

    private final Observances observances;
    private final ObservanceKeys keys;
    private final ObservanceChecks checks;
    private final Duplicates duplicates;
    private final OccurrenceHorizon horizon;
    private final Reader reader;

    @Inject
    ObservanceImporting(
            Observances observances,
            ObservanceKeys keys,
            ObservanceChecks checks,
            Duplicates duplicates,
            OccurrenceHorizon horizon,
            Reader reader) {
        this.observances = observances;
        this.keys = keys;
        this.checks = checks;
        this.duplicates = duplicates;
        this.horizon = horizon;
        this.reader = reader;
    }

    /**
     * How to bring in.
     *
     * @param write false to look only
     * @param alsoAlike whether to take rows that look like something that is there
     */
    record Manner(boolean write, boolean alsoAlike) {}

    @Transactional
    ImportReport bring(List<FileRow> rows, Manner manner) {
        observances.lockForImport();
        Sorting sorting = new Sorting(manner, duplicates.finder(), new ArrayList<>(), new ArrayList<>());
        int unchanged = 0;
        for (FileRow row : rows) {
            unchanged += take(row, sorting) ? 1 : 0;
        }
        if (manner.write()) {
            observances.persist(sorting.added().stream().map(Taken::observance));
            observances.flush();
            sorting.added().forEach(taken -> horizon.tell(taken.observance()));
        }
        return new ImportReport(
                manner.write(),
                sorting.added().stream()
                        .map(t -> new AddedRow(
                                t.row(), t.observance().key(), t.observance().name(reader.locale())))
                        .toList(),
                unchanged,
                sorting.refused());
    }

    private record Taken(long row, Observance observance) {}

    private record Sorting(Manner manner, Duplicates.Finder finder, List<Taken> added, List<RefusedRow> refused) {

        void refuse(FileRow row, List<Fault> faults) {
            faults.forEach(f -> refused.add(new RefusedRow(row.row(), f.field(), f.message())));
        }

        Optional<Observance> addedAs(String key) {
            return added.stream()
                    .map(Taken::observance)
                    .filter(o -> o.key().equals(key))
                    .findFirst();
        }
    }

    /** @return whether the row is known with exactly these facts */
    private boolean take(FileRow row, Sorting sorting) {
        FileWords words = reader.words(FileWords.class);
        List<Fault> faults = row.faults().isEmpty() ? checks.of(row.particulars()) : row.faults();
        if (!faults.isEmpty()) {
            sorting.refuse(row, faults);
            return false;
        }
        String key = row.key() == null ? keys.from(firstName(row.particulars())) : row.key();
        if (!ObservanceKeys.isFit(key)) {
            sorting.refuse(
                    row, List.of(new Fault("key", reader.words(EntryWords.class).keyUnfit())));
            return false;
        }
        Optional<Observance> there = sorting.addedAs(key).or(() -> observances.withKey(key));
        if (there.isPresent()) {
            boolean same = row.isKnownAs(there.get());
            if (!same) {
                sorting.refuse(row, List.of(new Fault("key", words.knownOtherwise(key))));
            }
            return same;
        }
        List<Observance> alike =
                sorting.manner().alsoAlike() ? List.of() : sorting.finder().of(row.particulars());
        if (alike.isEmpty()) {
            sorting.added().add(new Taken(row.row(), row.observance(key)));
        } else {
            String name = alike.getFirst().name(reader.locale());
            sorting.refuse(row, List.of(new Fault("name", words.looksLike(name))));
        }
        return false;
    }

    private static String firstName(Particulars stated) {
        Map<String, String> names = stated.under(Particulars.NAME);
        return names.getOrDefault("en", names.values().iterator().next());
    }
}
