/** Who is asking, what they may do, and one session for the three services. */
package org.kalends.identity;
