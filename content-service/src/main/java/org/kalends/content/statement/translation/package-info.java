/** Which text each translation was made from, and whether that text has moved on since. */
package org.kalends.content.statement.translation;
