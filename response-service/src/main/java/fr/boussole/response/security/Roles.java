package fr.boussole.response.security;

/** The realm's roles that have something to do here. */
public final class Roles {

    public static final String ADMIN = "admin";
    public static final String COORDINATOR = "coordinator";
    public static final String INTERVIEWER = "interviewer";
    /** Reads the figures of an establishment, never about one person. */
    public static final String QUALITY = "quality";
    /** Reads the figures of a region, never about one person. */
    public static final String REGIONAL = "regional";

    private Roles() {}
}
