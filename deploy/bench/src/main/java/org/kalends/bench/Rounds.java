package org.kalends.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets contenders take turns, so that a slow minute of the machine meets them all, and compares the medians of their rates.
 *
 * <p>A measured turn repeats the work until {@code leastNanos} have passed; the first turns warm up and are not counted.
 */
record Rounds(int warmUp, int measured, long leastNanos, LongSupplier clock) {

    /** Five counted rounds of at least half a second, after three. */
    static final Rounds USUAL = new Rounds(3, 5, 500_000_000L, System::nanoTime);

    /** The same by the time this thread ran, for work that waits for nothing: what else the machine does counts less. */
    static final Rounds BY_PROCESSOR =
            new Rounds(3, 5, 500_000_000L, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);

    /** Units per second by contender, the median of the measured rounds, in the order of the contenders. */
    Map<String, Double> medians(List<Contender> contenders) {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int turn = 0; turn < warmUp + measured; turn++) {
            for (Contender contender : contenders) {
                double rate = rate(contender);
                if (turn >= warmUp) {
                    rates.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rates.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private double rate(Contender contender) {
        long units = 0;
        long start = clock.getAsLong();
        long passed;
        do {
            units += contender.round().getAsLong();
            passed = clock.getAsLong() - start;
        } while (passed < leastNanos);
        return units * 1e9 / passed;
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
