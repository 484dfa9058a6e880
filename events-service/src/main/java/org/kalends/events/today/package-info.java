/** What needs someone now, worst first. */
package org.kalends.events.today;
