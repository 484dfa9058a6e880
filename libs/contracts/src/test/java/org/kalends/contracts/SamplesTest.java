package org.kalends.contracts;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kalends.contracts.Samples.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTest {

    private static final EventSchemas SCHEMAS = new EventSchemas();

    static List<Sample> samples() throws IOException {
        return Samples.GOLDEN.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleKeepsToItsSchema(Sample sample) throws IOException {
        assertThat(SCHEMAS.violations(sample.type(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadAndWrittenAsItWas(Sample sample) throws IOException {
        Event event = ContractJson.read(sample.bytes(), sample.type().record());
        JsonNode written = ContractJson.mapper().readTree(ContractJson.write(event));
        assertThat(written).isEqualTo(ContractJson.mapper().readTree(sample.bytes()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fieldsThatAreNotKnownDoNotMatterAtAnyDepth(Sample sample) throws IOException {
        JsonNode grown = ContractJson.mapper().readTree(sample.bytes());
        grow(grown);
        Event event = ContractJson.read(
                ContractJson.mapper().writeValueAsBytes(grown), sample.type().record());
        assertThat(event)
                .isEqualTo(ContractJson.read(sample.bytes(), sample.type().record()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleStandsAsItWasCommitted(Sample sample) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(sample.bytes());
        assertThat(Samples.GOLDEN.checksums())
                .as("a golden sample is only ever added, with its checksum")
                .contains(HexFormat.of().formatHex(digest) + "  " + sample);
    }

    @Test
    void noSampleIsTakenAway() throws IOException {
        for (String line : Samples.GOLDEN.checksums()) {
            Path file = Samples.GOLDEN.folder().resolve(line.substring(line.indexOf("  ") + 2));
            assertThat(Files.exists(file)).as(line).isTrue();
        }
    }

    @Test
    void everyTypeHasAFullAndAMinimalSample() throws IOException {
        List<String> names = samples().stream().map(Sample::toString).toList();
        for (EventType type : EventType.values()) {
            assertThat(names).contains(type.ceType() + "/full.json", type.ceType() + "/minimal.json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsInASampleAndAMinimalOneHasNothingToSpare(EventType type) throws IOException {
        List<String> optional = Arrays.stream(type.record().getRecordComponents())
                .filter(Completeness::isOptional)
                .map(RecordComponent::getName)
                .toList();
        Set<String> used = new HashSet<>();
        for (Sample sample : samples()) {
            if (sample.type() == type) {
                JsonNode data = ContractJson.mapper().readTree(sample.bytes());
                data.fieldNames().forEachRemaining(used::add);
                if (sample.file().endsWith("minimal.json")) {
                    assertThat(optional).noneMatch(data::has);
                }
            }
        }
        assertThat(used).containsAll(optional);
    }

    private static void grow(JsonNode node) {
        node.forEach(SamplesTest::grow);
        if (node instanceof ObjectNode object && !isMapOfTexts(object)) {
            object.putObject("notKnownYet").put("emoji", "🕊");
        }
    }

    /** A map keyed by locale takes texts only, so that nothing can be added to it. */
    private static boolean isMapOfTexts(ObjectNode object) {
        return object.properties().stream()
                .allMatch(field ->
                        field.getKey().matches("[a-z]{2}") && field.getValue().isTextual());
    }
}
