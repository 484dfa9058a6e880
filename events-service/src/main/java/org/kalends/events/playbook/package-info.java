/** Reusable plans: milestones relative to the day. */
package org.kalends.events.playbook;
