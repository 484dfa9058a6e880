package org.kalends.content;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;

/** Statements to try the pages with, drafted for an office of their own. */
@ApplicationScoped
public class Drafts {

    @Inject
    StepListener listener;

    /** The id of a new statement of 2020, complete and in revision 1. */
    public String of(String office) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        return Api.idOf(step.stepId());
    }

    /** The statement's step will not take place. */
    public void cancel(String id) {
        JsonPath statement = Asker.LEILA.asks().get("/api/v1/statements/" + id).jsonPath();
        listener.hear(Steps.message(
                new StepCancelled(statement.getUUID("campaignId"), statement.getUUID("stepId"), "moved")));
    }

    /** Saves a variant over the API. */
    public static Response save(Asker asker, String id, int base, Map<String, String> variant) {
        return Api.post(asker, id, "revisions", Map.of("baseRevision", base, "variants", List.of(variant)));
    }

    /** A page's text. */
    public static Map<String, String> page(String locale, String title, String source) {
        return Map.of("locale", locale, "channelKind", "page", "title", title, "source", source);
    }
}
