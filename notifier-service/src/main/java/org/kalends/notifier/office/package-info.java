/** What is known of the offices, learnt from the topic of offices. */
package org.kalends.notifier.office;
