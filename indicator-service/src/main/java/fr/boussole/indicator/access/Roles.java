package fr.boussole.indicator.access;

/** The roles that may see figures. */
public final class Roles {
    public static final String COORDINATOR = "coordinator";
    public static final String QUALITY = "quality";
    public static final String REGIONAL = "regional";
    public static final String ADMIN = "admin";

    private Roles() {}
}
