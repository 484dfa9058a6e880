/** The time that every class is given, which a rehearsal can shift. */
package org.kalends.clock;
