package org.kalends.content.statement;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.kalends.contracts.ContractJson;

/** Who said yes so far, in one column; the ledger has it for good. */
@Converter
public class StageApprovalsColumn implements AttributeConverter<List<StageApproval>, String> {

    private static final TypeReference<List<StageApproval>> STAGE_APPROVALS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<StageApproval> stageApprovals) {
        try {
            return ContractJson.mapper()
                    .writerFor(STAGE_APPROVALS)
                    .writeValueAsString(stageApprovals == null ? List.of() : stageApprovals);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Approvals that were given can be written", e);
        }
    }

    @Override
    public List<StageApproval> convertToEntityAttribute(String json) {
        try {
            return json == null ? List.of() : ContractJson.mapper().readValue(json, STAGE_APPROVALS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Approvals that were stored can be read", e);
        }
    }
}
