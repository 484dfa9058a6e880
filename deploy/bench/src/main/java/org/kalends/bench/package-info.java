/** Benchmarks: what Kalends exists for, measured in the same process against a peer and against a plain loop. */
package org.kalends.bench;
