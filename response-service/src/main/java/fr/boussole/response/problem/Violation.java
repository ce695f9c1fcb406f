package fr.boussole.response.problem;

/**
 * One thing to mend in what was sent.
 *
 * @param pointer where, as a JSON pointer
 * @param message what, in a sentence
 */
public record Violation(String pointer, String message) {}
