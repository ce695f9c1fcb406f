package fr.boussole.pages.course;

/** An occurrence that a person wishes to take out, shown once more before it is. */
public record Removal(String title, Card card) {}
