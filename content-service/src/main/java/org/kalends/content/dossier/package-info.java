/** All there is to know about one statement, to be kept or handed over. */
package org.kalends.content.dossier;
