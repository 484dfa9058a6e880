package org.kalends.content.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kalends.content.facts.Fact;
import org.kalends.content.facts.FactScope;
import org.kalends.content.facts.Facts;
import org.kalends.content.facts.KnownFacts;
import org.kalends.contracts.StepDraftRequested;

/**
 * What the sheets leave open for a text that uses them.
 *
 * @param known what the sheets say
 * @param release the local day on which the text goes out
 */
record SheetFacts(KnownFacts known, LocalDate release) {

    static FactScope scopeOf(StepDraftRequested request) {
        return new FactScope(
                request.occurrence().observance().key(),
                request.occurrence().year(),
                request.office().key());
    }

    /** The facts that are used and wait to be confirmed, with the sheet of each, in the order of the sheet. */
    Map<Fact, FactScope> toConfirm(Set<Fact> used) {
        Map<Fact, FactScope> waiting = new TreeMap<>(known.open());
        waiting.keySet().retainAll(used);
        return waiting;
    }

    /** The people whom the text names, and who have not agreed to it, or not for this day. */
    List<String> withoutConsent(Set<Fact> used) {
        Facts facts = known.facts();
        Stream<Facts.Honoree> first = used.contains(Fact.HONOREE) ? Stream.ofNullable(facts.honoree()) : Stream.of();
        Stream<Facts.Honoree> others = used.contains(Fact.HONOREES) ? facts.honorees().stream() : Stream.of();
        return Stream.concat(first, others)
                .filter(person -> person.lacksConsent(release))
                .map(person -> person.name().anyText())
                .toList();
    }

    /** The missing placeholders that would not be missing if these facts were confirmed are not listed twice. */
    static List<String> without(Set<Fact> toConfirm, Collection<String> missing) {
        return missing.stream()
                .filter(name -> Fact.shownBy(name).filter(toConfirm::contains).isEmpty())
                .toList();
    }
}
