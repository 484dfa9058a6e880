package org.kalends.content.statement;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.kalends.contracts.ContractJson;

/** Who said yes so far, in one column; the ledger has it for good. */
@Converter
public class ConsentsColumn implements AttributeConverter<List<Consent>, String> {

    private static final TypeReference<List<Consent>> CONSENTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Consent> consents) {
        try {
            return ContractJson.mapper()
                    .writerFor(CONSENTS)
                    .writeValueAsString(consents == null ? List.of() : consents);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Consents that were given can be written", e);
        }
    }

    @Override
    public List<Consent> convertToEntityAttribute(String json) {
        try {
            return json == null ? List.of() : ContractJson.mapper().readValue(json, CONSENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Consents that were stored can be read", e);
        }
    }
}
