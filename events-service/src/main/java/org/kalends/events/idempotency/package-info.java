/** A creation that is asked for twice with the same key happens once and is answered the same. */
package org.kalends.events.idempotency;
