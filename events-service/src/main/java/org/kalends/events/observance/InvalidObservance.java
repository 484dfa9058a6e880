package org.kalends.events.observance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.ProblemDocument.FieldAtFault;
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

    /** Every field at fault, named as the API's details name it: {@code names.en}, {@code officialUrl}. */
    @Override
    public List<FieldAtFault> fields(Locale reader) {
        return faults.stream()
                .map(fault -> new FieldAtFault(name(fault.field()), fault.message()))
                .toList();
    }

    private static String name(String field) {
        return switch (field) {
            case "proclaimed_by" -> "proclaimedBy";
            case "official_url" -> "officialUrl";
            default ->
                field.replaceFirst("^name_", "names.")
                        .replaceFirst("^description_", "descriptions.")
                        .replaceFirst("^theme_", "themes.")
                        .replaceFirst("^(themes\\.[0-9]+)_", "$1.");
        };
    }

    List<Fault> faults() {
        return faults;
    }
}
