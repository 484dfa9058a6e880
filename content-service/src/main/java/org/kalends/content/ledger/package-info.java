/** Who did what, when and to which text: a chain that shows when somebody has tampered with it. */
package org.kalends.content.ledger;
