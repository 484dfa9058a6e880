package org.kalends.events.observance;

/** One row of the shipped catalogue. */
record CatalogueRow(String key, Particulars particulars) {

    String rule() {
        return particulars.get("rule");
    }
}
