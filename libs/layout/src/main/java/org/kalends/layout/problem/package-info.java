/** What went wrong, told once: as problem+json (RFC 9457) to a program, in words on a page to a person. */
package org.kalends.layout.problem;
