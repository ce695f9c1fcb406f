package fr.boussole.response.security;

/** The realm's roles that have something to do here. */
public final class Roles {

    public static final String ADMIN = "admin";
    public static final String COORDINATOR = "coordinator";
    public static final String INTERVIEWER = "interviewer";

    private Roles() {}
}
