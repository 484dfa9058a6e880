package org.kalends.content.hub;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an office that follows a hub has to decide.
 *
 * @param hub the hub's statement
 * @param hubOffice the hub's key
 * @param revision the office's newest revision, which a decision builds on
 * @param state how the office's statement stands
 * @param optedOut that the office goes its own way; null when it follows
 * @param changes what the hub changed, in the order of the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Following(
        UUID statement,
        UUID hub,
        String hubOffice,
        int revision,
        String state,
        Spoke.OptOut optedOut,
        List<Change> changes) {

    /**
     * A paragraph that the hub changed.
     *
     * @param offer what a decision names
     * @param locale the office's language
     * @param hubLocale the hub's language; another one when the office translates
     * @param mark shared, locked or local
     * @param before what the hub said when the office decided last; empty when the paragraph is new
     * @param now what it says now; empty when it took the paragraph out
     * @param ours what stands there in the office's text; empty when nothing does
     */
    public record Change(
            UUID offer,
            String locale,
            String hubLocale,
            String channelKind,
            boolean title,
            String mark,
            String before,
            String now,
            String ours) {

        static Change of(Offer offer, String ours) {
            Paragraph paragraph = offer.paragraph();
            return new Change(
                    offer.id(),
                    offer.locale(),
                    paragraph.locale(),
                    paragraph.channelKind(),
                    paragraph.isTitle(),
                    paragraph.mark().name().toLowerCase(Locale.ROOT),
                    offer.before(),
                    offer.now(),
                    ours);
        }

        public boolean isTranslated() {
            return !locale.equals(hubLocale);
        }

        public boolean isLocal() {
            return mark.equals("local");
        }

        public boolean isLocked() {
            return mark.equals("locked");
        }

        /** Whether the office has changed the paragraph too. */
        public boolean isOursChanged() {
            return !isTranslated() && !ours.equals(before);
        }

        /** Whether taking it over needs words of the office's own. */
        public boolean needsWords() {
            return !now.isEmpty() && (isTranslated() || isLocal());
        }
    }

    public boolean isReleased() {
        return state.equals("released");
    }
}
