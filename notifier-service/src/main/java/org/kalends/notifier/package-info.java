/** Who hears it, and how: the service that takes released statements to people and networks. */
package org.kalends.notifier;
