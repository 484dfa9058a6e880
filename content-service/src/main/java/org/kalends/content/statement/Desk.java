package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import io.quarkus.qute.RawString;

/** The page on which a statement is written. */
public record Desk(
        Line line,
        int revision,
        String hash,
        String locale,
        List<Tongue> languages,
        List<Kind> kinds,
        List<String> missingFacts,
        List<ToConfirm> toConfirm,
        List<String> withoutConsent,
        List<String> missingTemplates,
        List<Version> versions,
        Doing may,
        String factSheet,
        String publicPath) {

    /** A statement in one line. */
    public record Line(
            UUID id,
            String observance,
            String office,
            String place,
            String shape,
            String word,
            boolean red,
            String whoMustAct,
            String release) {}

    /** A fact that waits to be confirmed. @param sheet the address of the page on which it is */
    public record ToConfirm(String name, String sheet) {}

    /** A language of the text. */
    public record Tongue(String locale, String name, boolean current) {}

    /**
     * A kind of channel: what is written, and what comes of it.
     *
     * @param pane the name of its pane in the styles
     * @param small what stands under its name in the tabs
     */
    public record Kind(
            String key,
            String pane,
            String label,
            String small,
            String title,
            String source,
            RawString html,
            String count,
            boolean over) {

        public boolean isSocial() {
            return key.equals(Variant.SOCIAL);
        }
    }

    /** A revision in the list of versions. */
    public record Version(int number, String hash, String who, String at) {}

    /** What this person may do now. */
    public record Doing(boolean edit, boolean submit, boolean decide, boolean release) {}
}
