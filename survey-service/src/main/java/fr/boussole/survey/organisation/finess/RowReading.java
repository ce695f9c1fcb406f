package fr.boussole.survey.organisation.finess;

/** What comes of reading a line. */
public sealed interface RowReading {
    /** It tells of an establishment. */
    record Good(Establishment establishment) implements RowReading {}

    /** It cannot be read; {@code column} is empty when the whole line is meant. */
    record Bad(String column, String reason) implements RowReading {}

    /** It tells of something else, such as coordinates. */
    record Other() implements RowReading {}
}
