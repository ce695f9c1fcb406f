package fr.boussole.survey.difference;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import java.util.List;

/** What is compared: a compiled form and the scales that score it. */
public record Version(FormDefinition form, List<Scale> scales) {
    public Version {
        scales = List.copyOf(scales);
    }
}
