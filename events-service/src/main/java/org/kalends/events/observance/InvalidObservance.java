package org.kalends.events.observance;

import java.util.List;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What was stated about an observance, or about its dates, is incomplete or wrong. */
public final class InvalidObservance extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidObservance(List<Fault> faults) {
        super(
                422,
                "invalid-observance",
                "The observance cannot be kept like this",
                Sentence.verbatim(
                        faults.stream().map(f -> f.field() + ": " + f.message()).collect(Collectors.joining(" "))),
                faults.getFirst().field());
        this.faults = List.copyOf(faults);
    }

    static InvalidObservance of(String field, String message) {
        return new InvalidObservance(List.of(new Fault(field, message)));
    }

    List<Fault> faults() {
        return faults;
    }
}
