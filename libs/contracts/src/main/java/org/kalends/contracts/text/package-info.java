/** How the channels' texts are counted, the same for the one who writes and the one who sends. */
package org.kalends.contracts.text;
