package org.kalends.events.observance;

import java.util.List;

/**
 * An observance as programs read it.
 *
 * @param key its short stable name
 * @param own whether people entered it; the others came with the catalogue
 * @param hidden whether it has no dates here and lists pass over it
 * @param toBeAnnounced whether its dates are told by people, year by year
 * @param details what is stated about it
 * @param decisions what people decided about the dates of single years, the latest year first
 */
public record ObservanceView(
        String key,
        boolean own,
        boolean hidden,
        boolean toBeAnnounced,
        ObservanceDetails details,
        List<DateDecision> decisions) {

    static ObservanceView of(Observance observance) {
        return new ObservanceView(
                observance.key(),
                observance.isOwn(),
                observance.isHidden(),
                observance.dateRule().isAnnounced(),
                observance.details(),
                observance.decisions());
    }
}
