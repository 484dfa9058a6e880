/**
 * What is true this year, with its source: fact sheets by observance, year and office, merged from wide to narrow.
 *
 * <p>A sheet is JSON; every field is optional, and every text is either one text for all languages or an object of texts
 * by language: {@code {"en": "…", "ru": "…"}}.
 *
 * <pre>
 * {
 *   "name": text,                                      the observance's name where the calendar lacks a language
 *   "purpose": [text],
 *   "theme": {"name": text, "meaning": text, "source": "…"},
 *   "honoree": {"name", "organisation", "role", "city", "honouredAs": text, "source": "…",
 *               "figures": [{"what": text, "value": 16000, "qualifier": text, "year": 2006}]},
 *   "circumstance": {"text": text, "source": "…"},     why it matters more this year
 *   "milestones": [{"what": text, "number": 20, "year": 2020, "source": "…"}],
 *   "recommendations": {"from": text, "items": [text], "source": "…"},
 *   "promise": {"text": text}                          the speaker's own, in the first person
 * }
 * </pre>
 *
 * <p>A milestone's number is counted on from its year: 20 in 2020 is 21 in 2021. Nothing else of a sheet with a year is
 * used in another year.
 */
package org.kalends.content.facts;
