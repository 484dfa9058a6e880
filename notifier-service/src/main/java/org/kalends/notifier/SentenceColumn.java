package org.kalends.notifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.layout.problem.Sentence;

/**
 * A sentence of ours, kept so that it can be told in every language: as JSON, its values texts and numbers. Words that
 * were kept without an id are told as they are.
 */
@Converter
public class SentenceColumn implements AttributeConverter<Sentence, String> {

    private static final String BEGINNING = "{\"id\":";

    @Override
    public String convertToDatabaseColumn(Sentence sentence) {
        try {
            return sentence == null ? null : ContractJson.mapper().writeValueAsString(sentence);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A sentence cannot be kept", e);
        }
    }

    @Override
    public Sentence convertToEntityAttribute(String kept) {
        if (kept == null || !kept.startsWith(BEGINNING)) {
            return kept == null ? null : Sentence.verbatim(kept);
        }
        try {
            return ContractJson.mapper().readValue(kept, Sentence.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sentence that was kept cannot be read", e);
        }
    }
}
