package org.kalends.good.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
class PlanKeeping {

    private final Clock clock;

    PlanKeeping(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    String keep(String name) {
        new Plan(1).settle(clock);
        return name.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%tF", LocalDate.now(clock));
    }
}
