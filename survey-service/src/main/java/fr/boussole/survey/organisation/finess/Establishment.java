package fr.boussole.survey.organisation.finess;

/**
 * What the national file says of an establishment.
 *
 * @param number its geographic FINESS
 * @param name the long name, or the short one where there is no other
 * @param department as FINESS codes it, such as {@code 2A} or {@code 9D}
 * @param category such as {@code 355}, a hospital
 */
public record Establishment(String number, String name, String department, String category) {}
