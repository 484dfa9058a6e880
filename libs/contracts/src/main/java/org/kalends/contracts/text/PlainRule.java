package org.kalends.contracts.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** A network with one limit and a simple way of counting. */
record PlainRule(String network, int limit, Length.Unit unit, ToIntFunction<String> count) implements TextRule {

    @Override
    public List<Length> lengths(String text) {
        return List.of(new Length(count.applyAsInt(text), limit, unit));
    }
}
