/** One person asks, another says yes to exactly that text, or sends it back. */
package org.kalends.content.approval;
