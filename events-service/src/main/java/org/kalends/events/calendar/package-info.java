/** The calendar on pages and in feeds: observances, campaigns, steps and closings, by year, month, week or as a list. */
package org.kalends.events.calendar;
