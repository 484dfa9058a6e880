package org.kalends.content.statement;

import org.kalends.content.policy.Stage;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An approval by somebody whom the policy does not ask now. */
public class NotYourTurn extends Problem {

    private static final long serialVersionUID = 1L;

    NotYourTurn(Stage stage) {
        super(
                403,
                "not-your-turn",
                "Somebody else is asked",
                Sentence.of(
                        "not-your-turn",
                        "“{0}” is asked for now, from {1}. Deputies may give it once it is urgent.",
                        stage.name(),
                        stage.people()),
                null);
    }
}
