/** The days, weeks, months and years that are marked, and the shipped catalogue of them. */
package org.kalends.events.observance;
