package org.kalends.notifier.delivery;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.notifier.publication.State;

/** A delivery is not in a state in which this can be done. */
public class IllegalDeliveryMove extends Problem {

    private static final long serialVersionUID = 1L;

    IllegalDeliveryMove(UUID delivery, State state, String what) {
        super(
                409,
                "illegal-delivery-move",
                "Not possible now",
                "Delivery " + delivery + " is " + state.word() + " and cannot be " + what
                        + ". Somebody may have decided in the meantime; look at the page again.",
                null);
    }
}
