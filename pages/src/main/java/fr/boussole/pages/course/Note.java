package fr.boussole.pages.course;

/**
 * Something to read before a question.
 *
 * @param label what the text answers, such as "Votre première priorité"; empty when it is a text by itself
 */
public record Note(String label, String text) {}
