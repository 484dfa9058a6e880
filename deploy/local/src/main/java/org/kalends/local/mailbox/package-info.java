/** What the embedded mail server received, as pages. */
package org.kalends.local.mailbox;
