/** Who wants to hear an office: subscribers with their consent, how they come in and how they leave. */
package org.kalends.notifier.audience;
