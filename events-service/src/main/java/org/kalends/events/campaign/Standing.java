package org.kalends.events.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kalends.events.office.Office;

/** The standstills of this moment, and the offices that they may cover. */
record Standing(List<Standstill> standstills, Map<String, Office> offices) {

    static Standing of(List<Standstill> standstills, List<Office> offices) {
        return new Standing(standstills, offices.stream().collect(Collectors.toMap(Office::key, Function.identity())));
    }

    boolean covers(String office) {
        return !standstills.isEmpty() && covers(offices.get(office));
    }

    boolean covers(Office office) {
        return office != null && standstills.stream().anyMatch(standstill -> standstill.covers(office));
    }
}
