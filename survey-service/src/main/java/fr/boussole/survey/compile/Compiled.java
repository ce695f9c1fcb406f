package fr.boussole.survey.compile;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.survey.policy.Remark;
import java.util.List;

/** A form, and what of its questionnaire could not be put into it. */
public record Compiled(FormDefinition form, List<Remark> remarks) {}
