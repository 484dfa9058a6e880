/** Draws simple HTML as PDF, with fonts of our own and nothing from outside. */
package org.kalends.content.pdf;
