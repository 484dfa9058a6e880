package org.kalends.events.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.Observances;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.Playbooks;
import org.kalends.layout.Reader;

/** Draws the list of what is marked every year. */
@RequestScoped
class StandingOrderSheets {

    private static final int MOST_NAMED = 6;

    private final StandingOrders orders;
    private final Observances observances;
    private final Offices offices;
    private final Playbooks playbooks;
    private final StandingOrderSettings settings;
    private final Reader reader;

    @Inject
    StandingOrderSheets(
            StandingOrders orders,
            Observances observances,
            Offices offices,
            Playbooks playbooks,
            StandingOrderSettings settings,
            Reader reader) {
        this.orders = orders;
        this.observances = observances;
        this.offices = offices;
        this.playbooks = playbooks;
        this.settings = settings;
        this.reader = reader;
    }

    /** @param problem what kept it from proposing, in words; null when nothing did */
    record Line(String id, String observance, String playbook, String offices, String problem) {}

    record Sheet(List<Line> lines, String hint, String saved) {}

    Sheet draw(String saved) {
        Map<String, Office> known = offices.inOrder().stream().collect(Collectors.toMap(Office::key, o -> o));
        return new Sheet(
                orders.current().stream().map(order -> line(order, known)).toList(),
                words().hint(settings.daysAhead()),
                saved == null ? null : saved.equals("ended") ? words().ended() : words().saved());
    }

    private Line line(StandingOrder order, Map<String, Office> known) {
        return new Line(
                order.id().toString(),
                observances
                        .withKey(order.observanceKey())
                        .map(o -> o.name(reader.locale()))
                        .orElse(order.observanceKey()),
                playbooks.requireLatest(order.playbookKey()).name(reader.locale()),
                names(order, known),
                order.problem() == null ? null : words().problem(order.problem()));
    }

    private String names(StandingOrder order, Map<String, Office> known) {
        String named = order.offices().stream()
                .limit(MOST_NAMED)
                .map(key -> known.containsKey(key) ? known.get(key).name(reader.locale()) : key)
                .collect(Collectors.joining(", "));
        int more = order.offices().size() - MOST_NAMED;
        return more > 0 ? named + " " + reader.words(PlanWords.class).andMore(more) : named;
    }

    private StandingOrderWords words() {
        return reader.words(StandingOrderWords.class);
    }
}
