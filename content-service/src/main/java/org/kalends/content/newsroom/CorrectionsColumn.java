package org.kalends.content.newsroom;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.kalends.contracts.ContractJson;

/** The corrections of a page in one column: they are only ever read together. */
@Converter
public class CorrectionsColumn implements AttributeConverter<List<PublicCorrection>, String> {

    private static final TypeReference<List<PublicCorrection>> CORRECTIONS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<PublicCorrection> corrections) {
        try {
            return ContractJson.mapper().writerFor(CORRECTIONS).writeValueAsString(corrections);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Corrections that were made can be written", e);
        }
    }

    @Override
    public List<PublicCorrection> convertToEntityAttribute(String json) {
        try {
            return ContractJson.mapper().readValue(json, CORRECTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Corrections that were stored can be read", e);
        }
    }
}
