package org.kalends.events.observance.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Recurrence rules made up by chance, most of them allowed. */
final class Recurrences {

    private static final List<String> PARTS = List.of(
            "INTERVAL=2",
            "INTERVAL=7",
            "INTERVAL=400",
            "COUNT=5",
            "COUNT=9999",
            "UNTIL=20301231",
            "UNTIL=99991231",
            "BYMONTH=2",
            "BYMONTH=1,6,12",
            "BYDAY=MO",
            "BYDAY=1MO,-1FR",
            "BYDAY=53SU",
            "BYDAY=MO,TU,WE,TH,FR,SA,SU",
            "BYMONTHDAY=29",
            "BYMONTHDAY=-31",
            "BYMONTHDAY=13,30",
            "BYYEARDAY=366",
            "BYYEARDAY=-1,100",
            "BYWEEKNO=53",
            "BYWEEKNO=-1,1,20",
            "BYSETPOS=-1",
            "BYSETPOS=1,2,3,366",
            "WKST=SU");

    private Recurrences() {}

    static String any(Random random) {
        String frequency = List.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY").get(random.nextInt(4));
        List<String> parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        String more = String.join(";", parts.subList(0, random.nextInt(5)));
        int year = List.of(1, 1600, 2000, 2024, 9999).get(random.nextInt(5));
        return "rrule:%04d-%02d-%02d:FREQ=%s%s"
                .formatted(
                        year,
                        1 + random.nextInt(12),
                        1 + random.nextInt(31),
                        frequency,
                        more.isEmpty() ? "" : ";" + more);
    }
}
