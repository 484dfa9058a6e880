package org.kalends.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

/** Statements of the founding example as far as they have come when a test begins. */
@ApplicationScoped
public class Released {

    @Inject
    StepListener listener;

    /** Drafted with all its facts. */
    public StepDraftRequested draft(String office) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        return step;
    }

    /** Written by Leila, approved by Tomas. */
    public StepDraftRequested approved(String office) {
        StepDraftRequested step = draft(office);
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        return step;
    }

    /** Released at its time. */
    public StepDraftRequested statement(String office) {
        StepDraftRequested step = approved(office);
        listener.hear(Steps.message(Steps.due(step)));
        return step;
    }
}
