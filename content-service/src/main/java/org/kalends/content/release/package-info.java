/** The moment a statement becomes public, or is held: nothing unapproved, nothing early, nothing twice. */
package org.kalends.content.release;
