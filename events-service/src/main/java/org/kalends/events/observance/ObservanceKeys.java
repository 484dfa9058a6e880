package org.kalends.events.observance;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.ibm.icu.text.Transliterator;

/** Gives observances the short stable names that addresses and messages use. */
@ApplicationScoped
class ObservanceKeys {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int MOST = 200;
    private static final int MADE = 120;

    /** Addresses beside those of observances. */
    private static final Set<String> TAKEN = Set.of("form", "rule", "import", "catalogue", "duplicates", "csv");

    private final Observances observances;
    private final Transliterator latin;

    @Inject
    ObservanceKeys(Observances observances) {
        this.observances = observances;
        this.latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    static boolean isFit(String key) {
        return key.length() <= MOST && key.matches(KEY) && !TAKEN.contains(key);
    }

    /** The name in Latin letters, digits and hyphens; for what has none of them, {@code observance}. */
    String from(String name) {
        String letters = latin.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("['’ʹ]", "");
        String joined = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = joined.length() > MADE ? joined.substring(0, MADE).replaceAll("-$", "") : joined;
        return cut.isEmpty() || TAKEN.contains(cut) ? "observance" + (cut.isEmpty() ? "" : "-" + cut) : cut;
    }

    /** A key made from this name that nothing has yet. */
    String free(String name) {
        String made = from(name);
        String free = made;
        for (int n = 2; observances.withKey(free).isPresent(); n++) {
            free = made + "-" + n;
        }
        return free;
    }
}
