/** Standing reasons not to deliver, kept without the address, and the signed links by which a person leaves. */
package org.kalends.notifier.suppression;
