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
 *   "theme": {"name": text, "meaning": text, …},
 *   "honoree": {"name", "organisation", "role", "city", "honouredAs": text,
 *               "consent": {"how": "…", "given": "2020-06-30", "until": "2021-12-31"},
 *               "figures": [{"what": text, "value": 16000, "qualifier": text, "year": 2006, "date": "2020-06-01", …}], …},
 *   "honorees": [as honoree],                          others who are honoured
 *   "figures": [as the honoree's],
 *   "circumstance": {"text": text, …},                 why it matters more this year
 *   "milestones": [{"what": text, "number": 20, "year": 2020, …}],
 *   "recommendations": {"from": text, "items": [text], "byCountry": {"KZ": [text]}, …},
 *   "quotations": [{"text": text, "by": text, "role": text, "permission": as consent, …}],
 *   "promise": {"text": text, …}                       the speaker's own, in the first person
 * }
 * </pre>
 *
 * <p>Where an ellipsis stands there may be a {@code "source": "…"} and a {@code "confirmBy": "2021-07-01"}, from the day
 * after which the fact is to be confirmed again.
 *
 * <p>A milestone's number is counted on from its year: 20 in 2020 is 21 in 2021. What an earlier year said is proposed in
 * the next one and used there only when somebody has confirmed it.
 */
package org.kalends.content.facts;
