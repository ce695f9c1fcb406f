package fr.boussole.response.anonymous;

/** What all the ballots of one urn have in common, and all that is said of each once it is open. */
public record Lot(
        String pathway, String pathwayVersion, String step, String organisation, String questionnaire, String mode) {}
