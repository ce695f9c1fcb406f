package fr.boussole.response.imports.row;

import fr.boussole.form.answer.Answers;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.pathway.Step;
import java.time.Instant;

/** What someone answered to one step, some time ago. */
public record PastResponse(Admission admission, Step step, Instant answeredAt, Answers answers) {}
