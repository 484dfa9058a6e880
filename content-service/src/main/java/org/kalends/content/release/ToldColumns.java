package org.kalends.content.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.StatementRetracted;

/** Messages in columns, as they were told. */
final class ToldColumns {

    private ToldColumns() {}

    private static String written(Event event) {
        try {
            return event == null ? null : ContractJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A message that was read can be written", e);
        }
    }

    private static <E extends Event> E read(String json, Class<E> type) {
        try {
            return json == null ? null : ContractJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new IllegalArgumentException("A message that was kept can be read", e);
        }
    }

    /** A release. */
    @Converter
    public static class Released implements AttributeConverter<StatementReleased, String> {

        @Override
        public String convertToDatabaseColumn(StatementReleased told) {
            return written(told);
        }

        @Override
        public StatementReleased convertToEntityAttribute(String json) {
            return read(json, StatementReleased.class);
        }
    }

    /** A correction. */
    @Converter
    public static class Corrected implements AttributeConverter<StatementCorrected, String> {

        @Override
        public String convertToDatabaseColumn(StatementCorrected told) {
            return written(told);
        }

        @Override
        public StatementCorrected convertToEntityAttribute(String json) {
            return read(json, StatementCorrected.class);
        }
    }

    /** A retraction. */
    @Converter
    public static class Retracted implements AttributeConverter<StatementRetracted, String> {

        @Override
        public String convertToDatabaseColumn(StatementRetracted told) {
            return written(told);
        }

        @Override
        public StatementRetracted convertToEntityAttribute(String json) {
            return read(json, StatementRetracted.class);
        }
    }
}
