package fr.boussole.survey.lifecycle;

import java.util.Optional;

/** Who makes a move, and what they want to say about it. */
public record Mover(String name, Optional<String> note) {}
