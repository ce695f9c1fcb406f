package fr.boussole.response.alert.late;

/**
 * Someone of the staff who is written to when a case is late.
 *
 * @param language fr or en
 */
public record Recipient(String email, String language) {}
