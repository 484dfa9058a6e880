/** The units that speak: where they are, in which zone and languages, and by whom. */
package org.kalends.events.office;
