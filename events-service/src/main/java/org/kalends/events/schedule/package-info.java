/** Signals each step's moments once, with the message in the same transaction. */
package org.kalends.events.schedule;
