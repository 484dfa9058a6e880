package org.kalends.content.newsroom;

import java.time.Instant;

/**
 * That a public page was put right.
 *
 * @param at when
 * @param locale the language of the note (BCP 47): the page's own, or the first there is a note in
 * @param note what was wrong, in words for the public
 */
record PublicCorrection(Instant at, String locale, String note) {}
