package org.kalends.bad.knot;

import org.kalends.bad.loop.Hen;

public record Egg(Hen from) {}
