package org.kalends.content.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;

/** A revision's picture in one column; null for none. */
@Converter
public class PictureColumn implements AttributeConverter<PictureUse, String> {

    @Override
    public String convertToDatabaseColumn(PictureUse picture) {
        try {
            return picture == null ? null : ContractJson.mapper().writeValueAsString(picture);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A picture's use that was saved can be written", e);
        }
    }

    @Override
    public PictureUse convertToEntityAttribute(String json) {
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, PictureUse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A picture's use that was stored can be read", e);
        }
    }
}
