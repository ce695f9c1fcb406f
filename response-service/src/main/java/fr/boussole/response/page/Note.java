package fr.boussole.response.page;

/**
 * Something to read before a question.
 *
 * @param label what the text answers, such as "Votre première priorité"; empty when it is a text by itself
 */
record Note(String label, String text) {}
