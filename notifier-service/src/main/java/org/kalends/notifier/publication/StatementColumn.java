package org.kalends.notifier.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.StatementReleased;

/** A released statement as it was told, kept as JSON. */
@Converter
class StatementColumn implements AttributeConverter<StatementReleased, String> {

    @Override
    public String convertToDatabaseColumn(StatementReleased statement) {
        try {
            return ContractJson.mapper().writeValueAsString(statement);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The statement cannot be kept", e);
        }
    }

    @Override
    public StatementReleased convertToEntityAttribute(String kept) {
        try {
            return ContractJson.mapper().readValue(kept, StatementReleased.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A statement that was kept cannot be read", e);
        }
    }
}
