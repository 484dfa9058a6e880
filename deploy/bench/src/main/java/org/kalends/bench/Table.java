package org.kalends.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured: rates, and the first contender's rate divided by each other's. */
record Table(PrintStream out, String unit) {

    void print(String title, Map<String, Double> medians) {
        out.println();
        out.println(title);
        double ours = medians.values().iterator().next();
        medians.forEach((name, rate) ->
                out.printf(Locale.ROOT, "  %-28s %,14.0f %s/s   ours ÷ it %8.2f%n", name, rate, unit, ours / rate));
    }
}
