/** Breaks the rules on purpose. */
package org.kalends.bad.state;
