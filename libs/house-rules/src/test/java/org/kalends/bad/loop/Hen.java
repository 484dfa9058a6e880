package org.kalends.bad.loop;

import org.kalends.bad.knot.Egg;

public record Hen(Egg from) {}
