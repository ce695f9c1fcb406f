package fr.boussole.response.imports.row;

/**
 * One thing to mend in a file. No cell's content is repeated: it may be what identifies a person.
 *
 * @param column the column's name; empty when the whole row is meant
 */
public record Fault(String column, String reason) {}
