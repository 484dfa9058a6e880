package org.kalends.notifier.office;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.OfficeSnapshot;

/** An office's snapshot as it came, kept as JSON. */
@Converter
class SnapshotColumn implements AttributeConverter<OfficeSnapshot, String> {

    @Override
    public String convertToDatabaseColumn(OfficeSnapshot snapshot) {
        try {
            return ContractJson.mapper().writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The office " + snapshot.key() + " cannot be kept", e);
        }
    }

    @Override
    public OfficeSnapshot convertToEntityAttribute(String kept) {
        try {
            return ContractJson.mapper().readValue(kept, OfficeSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An office that was kept cannot be read", e);
        }
    }
}
