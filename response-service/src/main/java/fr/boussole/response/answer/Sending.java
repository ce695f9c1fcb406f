package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import java.util.List;

/**
 * Decides whether a sheet can be sent: answers to switched-off questions leave it, then every required question that
 * remains must be answered.
 */
public final class Sending {

    private Sending() {}

    /** The decision when the person sends the sheet; a sheet already sent and unchanged since stays as it is. */
    public static Decision send(FormDefinition form, Sheet sheet) {
        Answers kept = Branching.withoutDisabled(form, sheet.answers());
        List<Fault> faults = Validation.faults(form, kept, true).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            return new Decision.Refused(faults);
        }
        boolean nothingNew =
                sheet.status().isSent() && kept.items().equals(sheet.answers().items());
        return nothingNew ? new Decision.Unchanged() : new Decision.Changed(sheet.sent(kept));
    }
}
