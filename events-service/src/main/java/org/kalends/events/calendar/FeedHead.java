package org.kalends.events.calendar;

import java.util.Locale;

/** What a feed says about itself. */
record FeedHead(String uid, String name, Locale locale) {}
