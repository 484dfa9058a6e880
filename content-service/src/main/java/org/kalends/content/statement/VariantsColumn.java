package org.kalends.content.statement;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.kalends.contracts.ContractJson;

/** A revision's variants in one column: they are only ever written and read together. */
@Converter
public class VariantsColumn implements AttributeConverter<List<Variant>, String> {

    private static final TypeReference<List<Variant>> VARIANTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Variant> variants) {
        try {
            return ContractJson.mapper().writerFor(VARIANTS).writeValueAsString(variants);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Variants that were saved can be written", e);
        }
    }

    @Override
    public List<Variant> convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, VARIANTS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Variants that were stored can be read", e);
        }
    }
}
