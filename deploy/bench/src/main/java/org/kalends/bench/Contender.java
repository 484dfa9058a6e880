package org.kalends.bench;

import java.util.function.LongSupplier;

/**
 * One way to do the work that is measured.
 *
 * @param name as it is printed
 * @param round does the work once and answers how many units it did, such as occurrences or steps
 */
record Contender(String name, LongSupplier round) {}
