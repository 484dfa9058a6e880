package org.kalends.content.facts;

import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.kalends.contracts.ContractJson;

/** The marks of a sheet in one column: they are only ever written and read together. */
@Converter
public class MarksColumn implements AttributeConverter<Map<Fact, Mark>, String> {

    private static final TypeReference<EnumMap<Fact, Mark>> MARKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<Fact, Mark> marks) {
        try {
            return ContractJson.mapper().writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Marks that were set can be written", e);
        }
    }

    @Override
    public Map<Fact, Mark> convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Marks that were stored can be read", e);
        }
    }
}
