package fr.boussole.indicator.contribution;

/** Where a contribution is counted: a group of people and what is measured about them. */
public record Cell(Group group, Measure measure) {}
