/** A creation that is asked for twice with the same key happens once and is answered the same, as in events-service. */
package org.kalends.content.idempotency;
