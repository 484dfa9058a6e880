/** The packaged services together: the founding example in a real browser, what the topics carry, and what a crash costs. */
package org.kalends.e2e;
