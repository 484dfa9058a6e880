package org.kalends.content.policy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;

/** The rules of a policy in one column: they are only ever read together. */
@Converter
public class RulesColumn implements AttributeConverter<Rules, String> {

    @Override
    public String convertToDatabaseColumn(Rules rules) {
        try {
            return ContractJson.mapper().writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Rules that were read can be written", e);
        }
    }

    @Override
    public Rules convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, Rules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Rules that were stored can be read", e);
        }
    }
}
