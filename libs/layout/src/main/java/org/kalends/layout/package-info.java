/** The look all pages share: shell, tags, styles, messages, and how dates are written. */
package org.kalends.layout;
