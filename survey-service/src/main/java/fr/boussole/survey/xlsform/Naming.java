package fr.boussole.survey.xlsform;

import java.util.Optional;

/** The url and version that a form is to have, instead of those that its settings give. */
public record Naming(Optional<String> url, Optional<String> version) {
    public static final Naming OF_THE_FORM = new Naming(Optional.empty(), Optional.empty());
}
