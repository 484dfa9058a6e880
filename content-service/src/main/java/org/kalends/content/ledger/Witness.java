package org.kalends.content.ledger;

import java.util.List;

/** Somebody outside the ledger who keeps what it speaks of, and can say whether that is still what it was. */
public interface Witness {

    /** What does not agree with the ledger any more, at most a hundred findings; empty when all is well. */
    List<Flaw> disagreements();
}
