package org.kalends.events.playbook;

import java.time.Duration;

/**
 * Who is asked to approve when the approver has not.
 *
 * @param who a name or a function, for example 'Deputy head of mission'
 * @param before how long before the release the deputy is asked
 */
public record Deputy(String who, Duration before) {}
