package org.kalends.content.office;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.OfficeSnapshot;

/** An office's snapshot in one column. */
@Converter
public class OfficeColumn implements AttributeConverter<OfficeSnapshot, String> {

    @Override
    public String convertToDatabaseColumn(OfficeSnapshot office) {
        try {
            return office == null ? null : ContractJson.mapper().writeValueAsString(office);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An office that was read can be written", e);
        }
    }

    @Override
    public OfficeSnapshot convertToEntityAttribute(String json) {
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, OfficeSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An office that was stored can be read", e);
        }
    }
}
