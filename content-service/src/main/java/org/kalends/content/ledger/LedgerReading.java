package org.kalends.content.ledger;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;

/** Shows the ledger to those who work for its offices, page by page. */
@ApplicationScoped
public class LedgerReading {

    static final int PAGE = 50;

    private final Entries entries;
    private final CurrentPerson person;

    @Inject
    LedgerReading(Entries entries, CurrentPerson person) {
        this.entries = entries;
        this.person = person;
    }

    /** @param before only older ones than this position; null for the newest */
    @Transactional
    List<Entry> page(Long before) {
        return entries.newest(person.offices(), before == null ? Long.MAX_VALUE : before, PAGE);
    }
}
