/** Pictures of statements: taken in safely, cut to each network's size, drawn as cards, and public only from their release. */
package org.kalends.content.picture;
