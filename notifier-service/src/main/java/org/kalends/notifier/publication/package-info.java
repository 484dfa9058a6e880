/** What was released, and how it fares on each account and audience. */
package org.kalends.notifier.publication;
