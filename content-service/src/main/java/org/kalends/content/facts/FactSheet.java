package org.kalends.content.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The facts of one scope as people last stated and confirmed them. */
@Entity
@Table(name = "fact_sheet")
public class FactSheet {

    @Id
    private UUID id;

    private String observance;

    @Column(name = "occurrence_year")
    private Integer year;

    private String office;

    private String facts = "{}";

    @Convert(converter = MarksColumn.class)
    private Map<Fact, Mark> marks = Map.of();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FactEntry> history = new ArrayList<>();

    @Version
    private int version;

    protected FactSheet() {}

    FactSheet(FactScope scope) {
        this.id = UUID.randomUUID();
        this.observance = scope.observance();
        this.year = scope.year();
        this.office = scope.office();
    }

    /** States the facts anew. What changed stands on this person's word; what did not change stays as it was, open or not. */
    void state(Facts stated, FactAct act) {
        ObjectNode now = FactsJson.pruned(FactsJson.tree(FactsJson.write(stated)));
        ObjectNode before = tree();
        Map<Fact, Mark> kept = marks();
        for (Fact fact : Fact.values()) {
            JsonNode was = ConfirmBy.without(fact.of(before));
            JsonNode is = ConfirmBy.without(fact.of(now));
            if (is == null) {
                kept.remove(fact);
            } else if (!is.equals(was)) {
                kept.put(fact, new Mark(act.by().name(), act.at(), null));
                forgetPast(fact, before, now, act.today());
            }
            record(fact, was, is, act);
        }
        keep(now, kept, act);
    }

    /**
     * Somebody says that a fact holds.
     *
     * @param next the day by which it has to be confirmed again; null for the day stated, or for none when that is past
     * @throws NoSuchFact when the sheet does not state it
     */
    void confirm(Fact fact, LocalDate next, FactAct act) {
        ObjectNode now = tree();
        if (fact.of(now) == null) {
            throw new NoSuchFact(fact.key());
        }
        Map<Fact, Mark> kept = marks();
        Mark before = kept.get(fact);
        kept.put(fact, new Mark(act.by().name(), act.at(), before == null ? null : before.copiedFrom()));
        forgetPast(fact, now, now, act.today());
        if (next != null) {
            ConfirmBy.put(fact, now, next);
        }
        history.add(new FactEntry(this, FactEntry.What.CONFIRMED, fact, act));
        keep(now, kept, act);
    }

    /** Takes over an earlier year's facts, each to be confirmed. @param stated what this year's wider sheet says already */
    void copy(FactSheet earlier, Set<Fact> stated, FactAct act) {
        ObjectNode now = earlier.tree();
        Map<Fact, Mark> kept = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (!fact.isProposedAgain() || stated.contains(fact)) {
                fact.removeFrom(now);
            } else if (fact.of(now) != null) {
                ConfirmBy.put(fact, now, null);
                kept.put(fact, new Mark(null, act.at(), earlier.year));
                history.add(new FactEntry(this, FactEntry.What.COPIED, fact, act));
            }
        }
        keep(FactsJson.pruned(now), kept, act);
    }

    /** The facts that may not be used on this day: copied and not confirmed, or past their day. */
    Set<Fact> open(LocalDate today) {
        ObjectNode sheet = tree();
        Set<Fact> open = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            Mark mark = marks.get(fact);
            boolean past = ConfirmBy.of(fact, sheet).filter(today::isAfter).isPresent();
            if (fact.of(sheet) != null && (past || mark != null && mark.waits())) {
                open.add(fact);
            }
        }
        return open;
    }

    /** The facts that it states. */
    Set<Fact> stated() {
        ObjectNode sheet = tree();
        Set<Fact> stated = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (fact.of(sheet) != null) {
                stated.add(fact);
            }
        }
        return stated;
    }

    /** A day that stood there before and is past has been met by this act. */
    private static void forgetPast(Fact fact, ObjectNode before, ObjectNode now, LocalDate today) {
        Optional<LocalDate> day = ConfirmBy.of(fact, now);
        if (day.filter(today::isAfter).isPresent() && day.equals(ConfirmBy.of(fact, before))) {
            ConfirmBy.put(fact, now, null);
        }
    }

    private void record(Fact fact, JsonNode was, JsonNode is, FactAct act) {
        if (!Objects.equals(was, is)) {
            FactEntry.What what = is == null ? FactEntry.What.REMOVED : FactEntry.What.STATED;
            history.add(new FactEntry(this, what, fact, act));
        }
    }

    private void keep(ObjectNode now, Map<Fact, Mark> kept, FactAct act) {
        facts = now.toString();
        marks = kept;
        changedBy = act.by().name();
        changedAt = act.at();
    }

    private Map<Fact, Mark> marks() {
        Map<Fact, Mark> copy = new EnumMap<>(Fact.class);
        copy.putAll(marks);
        return copy;
    }

    FactScope scope() {
        return new FactScope(observance, year, office);
    }

    Facts facts() {
        return FactsJson.read(facts);
    }

    ObjectNode tree() {
        return FactsJson.tree(facts);
    }

    /** On whose word a fact stands: on that of whoever changed the sheet last where it does not say. */
    Mark mark(Fact fact) {
        return marks.getOrDefault(fact, new Mark(changedBy, changedAt, null));
    }

    Integer year() {
        return year;
    }

    String office() {
        return office;
    }

    String changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }

    int entries() {
        return history.size();
    }

    List<FactEntry> history() {
        return List.copyOf(history);
    }

    /** How many of year and office it is narrowed to. */
    int narrowness() {
        return (year == null ? 0 : 2) + (office == null ? 0 : 1);
    }
}
