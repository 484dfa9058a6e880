package org.kalends.notifier.delivery;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.publication.State;

/** A delivery is not in a state in which this can be done. */
public class IllegalDeliveryMove extends Problem {

    private static final long serialVersionUID = 1L;

    IllegalDeliveryMove(UUID delivery, State state, String what) {
        super(
                409,
                "illegal-delivery-move",
                "Not possible now",
                Sentence.of(
                        "illegal-delivery-move",
                        "Delivery {0} is {1} and cannot be {2,select,sent_again{sent again}put_off{put off}other{{2}}}. "
                                + "Somebody may have decided in the meantime; look at the page again.",
                        delivery.toString(),
                        state.word(),
                        what),
                null);
    }
}
