/** The words of this service's pages, in the reader's language. */
package org.kalends.content.words;
