/** Reusable texts with placeholders, their versions, and the sandbox in which they are run. */
package org.kalends.content.template;
