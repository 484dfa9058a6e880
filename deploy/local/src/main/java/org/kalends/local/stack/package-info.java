/** All parts of Kalends on one machine, started in order, waited for, and stopped in the reverse order. */
package org.kalends.local.stack;
