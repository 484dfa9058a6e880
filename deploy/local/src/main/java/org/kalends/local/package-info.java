/** One command that brings the whole of Kalends up on one machine, and takes it down again. */
package org.kalends.local;
