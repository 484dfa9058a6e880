package org.kalends.content.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.StepDraftRequested;

/** What a step asked for, in one column. */
@Converter
public class RequestColumn implements AttributeConverter<StepDraftRequested, String> {

    @Override
    public String convertToDatabaseColumn(StepDraftRequested request) {
        try {
            return ContractJson.mapper().writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request that was read can be written", e);
        }
    }

    @Override
    public StepDraftRequested convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, StepDraftRequested.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request that was stored can be read", e);
        }
    }
}
