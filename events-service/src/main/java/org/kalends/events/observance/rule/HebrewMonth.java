package org.kalends.events.observance.rule;

/** The months of the Hebrew calendar in the order of ICU. Adar I exists in leap years only; Adar is then the second Adar. */
public enum HebrewMonth {
    TISHRI(30),
    HESHVAN(30),
    KISLEV(30),
    TEVET(29),
    SHEVAT(30),
    ADAR_I(30),
    ADAR(29),
    NISAN(30),
    IYAR(29),
    SIVAN(30),
    TAMUZ(29),
    AV(30),
    ELUL(29);

    private final int longest;

    HebrewMonth(int longest) {
        this.longest = longest;
    }

    /** Its days in the years in which it has most. */
    int longest() {
        return longest;
    }

    /** As it is written in a rule. */
    String written() {
        return name().replace('_', '-');
    }
}
