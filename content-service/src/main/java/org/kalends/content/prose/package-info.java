/** Markdown as people write it, into safe HTML and into plain words. */
package org.kalends.content.prose;
