package org.kalends.identity;

/** The roles a person can have, as they stand in the token's {@code roles} claim. A person has every role they need by name. */
public final class Roles {

    /** Sees everything of their offices. */
    public static final String VIEWER = "viewer";
    /** Writes and submits statements. */
    public static final String AUTHOR = "author";
    /** Approves what somebody else wrote. */
    public static final String APPROVER = "approver";
    /** Plans campaigns, keeps offices, audiences and accounts. */
    public static final String MANAGER = "manager";
    /** Keeps the installation. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
