package fr.boussole.survey.fhir;

/** The words of FHIR over HTTP. */
public final class Fhir {
    public static final String JSON = "application/fhir+json";
    public static final String PATH = "/fhir";

    private Fhir() {}
}
