package org.kalends.events.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.layout.problem.Problem;

/** Registers the offices of a list, each for itself: a row at fault is told and the others are kept. */
@ApplicationScoped
public class OfficeImport {

    private final Offices offices;
    private final OfficeRegister register;

    @Inject
    OfficeImport(Offices offices, OfficeRegister register) {
        this.offices = offices;
        this.register = register;
    }

    /**
     * What became of a list.
     *
     * @param refused the rows that were left out, in the order of the file
     */
    public record Report(int added, int changed, int unchanged, List<RefusedRow> refused) {}

    /**
     * @param row the line's number in the file as an editor counts it, the header being 1
     * @param field the column at fault
     */
    public record RefusedRow(long row, String field, String reason) {}

    /**
     * @param reader the language of the report
     * @throws UnreadableOfficeList when the list as a whole cannot be read
     */
    public Report bringIn(InputStream bytes, Locale reader) {
        OfficeCsv.Lines lines = OfficeCsv.read(bytes);
        List<RefusedRow> refused = new ArrayList<>();
        lines.broken()
                .forEach(row -> refused.add(
                        new RefusedRow(row.row(), row.column(), row.why().in(reader))));
        Map<Registration, Integer> done = new EnumMap<>(Registration.class);
        for (OfficeRow row : hubsFirst(lines.rows())) {
            try {
                done.merge(register(row), 1, Integer::sum);
            } catch (Problem problem) {
                refused.add(new RefusedRow(row.line(), problem.field().orElse("key"), problem.detail(reader)));
            }
        }
        refused.sort(Comparator.comparingLong(RefusedRow::row));
        return new Report(
                done.getOrDefault(Registration.ADDED, 0),
                done.getOrDefault(Registration.CHANGED, 0),
                done.getOrDefault(Registration.UNCHANGED, 0),
                refused);
    }

    private Registration register(OfficeRow row) {
        OfficeDetails known = offices.withKey(row.key()).map(Office::details).orElse(null);
        return register.register(row.key(), row.details(known));
    }

    /** Spokes after the hubs that stand in the same list; those that wait for each other come last. */
    private static List<OfficeRow> hubsFirst(List<OfficeRow> rows) {
        List<OfficeRow> ordered = new ArrayList<>();
        List<OfficeRow> waiting = new LinkedList<>(rows);
        boolean moved = true;
        while (moved) {
            Set<String> keys = waiting.stream().map(OfficeRow::key).collect(Collectors.toSet());
            List<OfficeRow> free =
                    waiting.stream().filter(row -> !keys.contains(row.hub())).toList();
            moved = !free.isEmpty() && waiting.removeAll(free);
            ordered.addAll(free);
        }
        ordered.addAll(waiting);
        return ordered;
    }
}
