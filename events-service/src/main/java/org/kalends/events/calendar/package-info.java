/** The month on a page: observances, campaigns and steps day by day. */
package org.kalends.events.calendar;
