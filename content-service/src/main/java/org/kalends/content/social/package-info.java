/** Which networks the offices post on, and whether a social text fits them. */
package org.kalends.content.social;
