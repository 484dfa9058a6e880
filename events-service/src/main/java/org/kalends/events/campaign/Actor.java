package org.kalends.events.campaign;

import org.kalends.identity.Roles;

/** Who must act for a step to go on. */
public enum Actor {
    NOBODY(""),
    AUTHOR(Roles.AUTHOR),
    APPROVER(Roles.APPROVER);

    private final String role;

    Actor(String role) {
        this.role = role;
    }

    /** The role that this takes, as it stands in a token. */
    public String role() {
        return role;
    }
}
