package org.kalends.content.newsroom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.OccurrenceSnapshot;

/** An occurrence's snapshot in one column. */
@Converter
public class OccurrenceColumn implements AttributeConverter<OccurrenceSnapshot, String> {

    @Override
    public String convertToDatabaseColumn(OccurrenceSnapshot occurrence) {
        try {
            return ContractJson.mapper().writeValueAsString(occurrence);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An occurrence that was read can be written", e);
        }
    }

    @Override
    public OccurrenceSnapshot convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, OccurrenceSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An occurrence that was stored can be read", e);
        }
    }
}
