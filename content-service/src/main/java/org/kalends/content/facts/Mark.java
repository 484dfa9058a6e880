package org.kalends.content.facts;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * On whose word a fact stands in its sheet.
 *
 * @param by who stated or confirmed it; null while it waits to be confirmed
 * @param at when it was stated, confirmed or copied
 * @param copiedFrom the year whose sheet it was copied from; null when it was stated anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mark(String by, Instant at, Integer copiedFrom) {

    boolean waits() {
        return by == null;
    }
}
