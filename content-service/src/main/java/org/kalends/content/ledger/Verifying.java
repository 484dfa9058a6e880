package org.kalends.content.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reckons the whole chain again, link by link, and asks those who keep the texts. */
@ApplicationScoped
public class Verifying {

    private static final int MOST = 100;

    private final Entries entries;
    private final Instance<Witness> witnesses;
    private final Clock clock;

    @Inject
    Verifying(Entries entries, Instance<Witness> witnesses, Clock clock) {
        this.entries = entries;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    @Transactional
    public Verification verify() {
        Links links = new Links();
        entries.each(links::next);
        links.end(entries.head().orElse(new Entries.Head(-1, "")));
        witnesses.forEach(witness -> witness.disagreements().forEach(links::flaw));
        return new Verification(links.flaws.isEmpty(), links.count, links.last, links.flaws, clock.instant());
    }

    /** The chain as far as it has been reckoned. */
    private static final class Links {

        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<UUID, Entry> lastOf = new HashMap<>();
        private long count;
        private String last = Entry.BEFORE_THE_FIRST;

        void next(Entry entry) {
            count++;
            Entry before = entry.statement() == null ? null : lastOf.put(entry.statement(), entry);
            if (entry.position() != count && flaws.isEmpty()
                    || !entry.previous().equals(last)) {
                flaw(new Flaw(entry.position(), "missing", "between this entry and the one before it"));
            } else if (!entry.reckoned().equals(entry.hash())) {
                flaw(new Flaw(entry.position(), "changed", "this entry is not as it was written"));
            } else if (!follows(entry, before)) {
                flaw(new Flaw(entry.position(), "missing", "an entry of the same statement before this one"));
            }
            last = entry.hash();
        }

        private static boolean follows(Entry entry, Entry before) {
            return entry.statement() == null
                    || Objects.equals(entry.statementPrevious(), before == null ? null : before.hash())
                            && entry.number() == (before == null ? 1 : before.number() + 1);
        }

        void end(Entries.Head head) {
            if (head.position() != count && flaws.isEmpty() || !head.hash().equals(last)) {
                flaw(new Flaw(head.position(), "end", "the chain does not end where it did"));
            }
        }

        void flaw(Flaw flaw) {
            if (flaws.size() < MOST) {
                flaws.add(flaw);
            }
        }
    }
}
