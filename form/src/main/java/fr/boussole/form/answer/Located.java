package fr.boussole.form.answer;

/**
 * An item of a response and where it is.
 *
 * @param pointer JSON pointer into the response
 */
public record Located(AnsweredItem item, String pointer) {}
