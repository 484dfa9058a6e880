/** Who approves what, in which order and by when; what must be there before it goes out. */
package org.kalends.content.policy;
