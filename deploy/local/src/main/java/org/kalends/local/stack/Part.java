package org.kalends.local.stack;

import java.time.Duration;

/**
 * One part of the stack that has come up.
 *
 * @param name what it is
 * @param took how long it needed
 * @param address where it is reached
 */
public record Part(String name, Duration took, String address) {}
