/**
 * Taking each statement to each recipient: the intent is committed before the call and the outcome after it, and
 * whoever works holds a lease with a fencing token, so that nothing is lost and nobody stale may mark.
 */
package org.kalends.notifier.delivery;
