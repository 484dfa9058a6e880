package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import io.quarkus.qute.RawString;
import org.kalends.content.social.SocialFit;
import org.kalends.content.statement.comment.Remarks;

/** The page on which a statement is written. */
public record Desk(
        Line line,
        List<DeskNotes.Note> notes,
        int revision,
        String hash,
        Tongue tongue,
        List<Tongue> languages,
        List<Kind> kinds,
        Unsaved unsaved,
        Since since,
        Remarks comments,
        Missing missing,
        List<Version> versions,
        Doing may,
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

    /**
     * A language of the text.
     *
     * @param dir the way it is written: ltr or rtl
     * @param stale whether a text in it is a translation of something that has moved on
     */
    public record Tongue(String locale, String name, String dir, boolean current, boolean stale) {}

    /**
     * A kind of channel: what is written, and what comes of it.
     *
     * @param pane the name of its pane in the styles
     * @param small what stands under its name in the tabs
     * @param fit how it fits every network; null for what is not social
     * @param card what networks make of its link; null for what is not social, and without a page
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
            boolean over,
            SocialFit fit,
            LinkCard card) {

        public boolean isSocial() {
            return key.equals(Variant.SOCIAL);
        }

        Kind withHtml(RawString other) {
            return new Kind(key, pane, label, small, title, source, other, count, over, fit, card);
        }
    }

    /**
     * What the person typed and has not saved.
     *
     * @param base the revision that it was written on; the newest when nothing is unsaved
     * @param at since when it is kept; empty when nothing is unsaved
     */
    public record Unsaved(int base, String at) {}

    /**
     * What changed since somebody said yes.
     *
     * @param revision the revision that was approved, or the first when none was
     * @param approved whether it was approved
     * @param changes in words, one for each text that changed
     */
    public record Since(int revision, boolean approved, List<String> changes) {}

    /** What the templates ask for and is not there. */
    public record Missing(
            List<String> facts,
            List<ToConfirm> toConfirm,
            List<String> withoutConsent,
            List<String> templates,
            String factSheet) {}

    /** A fact that waits to be confirmed. @param sheet the address of the page on which it is */
    public record ToConfirm(String name, String sheet) {}

    /** A revision in the list of versions. */
    public record Version(int number, String hash, String who, String at) {}

    /** What this person may do now. */
    public record Doing(boolean edit, boolean submit, boolean decide, boolean release, boolean comment) {}
}
