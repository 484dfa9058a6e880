/** Mail: made right (multipart, encoded, signed off from), and handed to a mail server over kept connections. */
package org.kalends.notifier.channel.mail;
