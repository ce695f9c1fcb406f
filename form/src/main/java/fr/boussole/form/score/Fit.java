package fr.boussole.form.score;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.util.List;

/** Whether a scale fits a form. */
record Fit(Scale scale, FormDefinition form) {
    List<Text> faults() {
        return List.of();
    }
}
