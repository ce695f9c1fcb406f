package fr.boussole.survey.xlsform;

/** What a value is, in an expression. */
enum Worth {
    NUMBER("decimal"),
    TEXT("string"),
    BOOLEAN("boolean"),
    DATE("date"),
    DATE_TIME("dateTime"),
    TIME("time"),
    /** One choice; its code is meant. */
    CODE("string"),
    /** Any number of choices. */
    CODES("string"),
    /** A file, which no expression reads. */
    OTHER("string");

    private final String fhir;

    Worth(String fhir) {
        this.fhir = fhir;
    }

    /** The type of an item that holds such a value once it is calculated. */
    String fhir() {
        return fhir;
    }
}
