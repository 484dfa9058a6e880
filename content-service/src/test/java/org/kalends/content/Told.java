package org.kalends.content;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.kalends.contracts.ContractJson;

/** What the service has told the others: the outbox's rows. */
@ApplicationScoped
public class Told {

    @Inject
    EntityManager database;

    /** The events of a step whose type begins so, in order. */
    @Transactional
    public List<JsonNode> of(UUID stepId, String type) {
        List<?> rows = database.createNativeQuery(
                        "select payload from outbox where type like ?1 and payload like ?2 order by position",
                        String.class)
                .setParameter(1, type + "%")
                .setParameter(2, "%" + stepId + "%")
                .getResultList();
        return rows.stream().map(row -> json((String) row)).toList();
    }

    private static JsonNode json(String payload) {
        try {
            return ContractJson.mapper().readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
