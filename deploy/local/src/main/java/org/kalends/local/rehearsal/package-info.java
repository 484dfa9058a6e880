/** The founding example, played by the sample people while the clock jumps from one moment that matters to the next. */
package org.kalends.local.rehearsal;
