package fr.boussole.survey.xlsform;

/** What the type of a row asks for. */
enum Type {
    TEXT("string"),
    INTEGER("integer"),
    DECIMAL("decimal"),
    RANGE("decimal"),
    DATE("date"),
    TIME("time"),
    DATE_TIME("dateTime"),
    SELECT_ONE("choice"),
    SELECT_MULTIPLE("choice"),
    NOTE("display"),
    CALCULATE("string"),
    ACKNOWLEDGE("boolean"),
    HIDDEN("string"),
    ATTACHMENT("attachment"),
    BEGIN_GROUP("group"),
    BEGIN_REPEAT("group"),
    END_GROUP(""),
    END_REPEAT(""),
    /** Something that a phone in the field records by itself. */
    RECORDED(""),
    /** A question that cannot be asked here. */
    NOT_ASKED(""),
    UNKNOWN("");

    private final String fhir;

    Type(String fhir) {
        this.fhir = fhir;
    }

    /** The item type of FHIR R4; empty when the row becomes no item. */
    String fhir() {
        return fhir;
    }

    boolean isItem() {
        return !fhir.isEmpty();
    }

    boolean isSelect() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE;
    }

    boolean opens() {
        return this == BEGIN_GROUP || this == BEGIN_REPEAT;
    }

    boolean closes() {
        return this == END_GROUP || this == END_REPEAT;
    }
}
