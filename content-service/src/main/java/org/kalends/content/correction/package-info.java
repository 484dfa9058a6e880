/** Putting right what is public, and taking it back. */
package org.kalends.content.correction;
