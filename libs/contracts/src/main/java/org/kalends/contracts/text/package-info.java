/** How the networks count a text and what posts come of it, the same for the one who writes and the one who sends. */
package org.kalends.contracts.text;
