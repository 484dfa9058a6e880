/** When an observance falls: date rules, how they are written and what dates they give. */
package org.kalends.events.observance.rule;
