package fr.boussole.survey.http;

/** Who may do what: the realm's roles. */
public final class Roles {
    public static final String AUTHOR = "author";
    public static final String REVIEWER = "reviewer";
    public static final String COORDINATOR = "coordinator";
    public static final String INTERVIEWER = "interviewer";
    public static final String QUALITY = "quality";
    public static final String REGIONAL = "regional";
    public static final String ADMIN = "admin";

    private Roles() {}
}
