package fr.boussole.response.answer;

import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a whole response from another system does to a sheet. It replaces the sheet; sent again after the sheet
 * was completed, it amends it. Unlike on a page, an answer to a switched-off question is refused.
 */
public final class Receiving {

    private Receiving() {}

    /** The decision when {@code incoming} arrives for a step that asks {@code form}. */
    public static Decision receive(FormDefinition form, Optional<Sheet> stored, Answers incoming) {
        Optional<Status> status = incoming.status().flatMap(Status::of);
        List<Fault> faults = new ArrayList<>(faultsOf(form, stored, incoming, status));
        Validation.faults(form, incoming, status.filter(Status::isSent).isPresent()).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            return new Decision.Refused(faults);
        }
        boolean wasSent = stored.filter(sheet -> sheet.status().isSent()).isPresent();
        List<AnsweredItem> counted = Calculation.of(form, incoming).items();
        boolean sameAnswers =
                stored.filter(sheet -> sheet.answers().items().equals(counted)).isPresent();
        Status next = status.filter(given -> !wasSent || given == Status.ENTERED_IN_ERROR)
                .orElse(Status.AMENDED);
        boolean nothingNew = sameAnswers && (wasSent ? next != Status.ENTERED_IN_ERROR : isStatus(stored, next));
        return nothingNew ? new Decision.Unchanged() : new Decision.Changed(new Sheet(next, incoming));
    }

    private static boolean isStatus(Optional<Sheet> stored, Status status) {
        return stored.filter(sheet -> sheet.status() == status).isPresent();
    }

    private static List<Fault> faultsOf(
            FormDefinition form, Optional<Sheet> stored, Answers incoming, Optional<Status> status) {
        List<Fault> faults = new ArrayList<>();
        String expected = form.canonical().toString();
        incoming.questionnaire()
                .filter(given -> !given.equals(expected) && !given.equals(form.url()))
                .ifPresent(given -> faults.add(fault(
                        "other-questionnaire",
                        "/questionnaire",
                        "Cette étape demande « " + expected + " », pas « " + given + " ».",
                        "This step asks “" + expected + "”, not “" + given + "”.")));
        if (status.isEmpty()) {
            faults.add(fault(
                    "status",
                    "/status",
                    "Le statut doit être in-progress, completed, amended ou entered-in-error.",
                    "The status must be in-progress, completed, amended or entered-in-error."));
        }
        if (isStatus(stored, Status.ENTERED_IN_ERROR)) {
            faults.add(fault(
                    "closed",
                    "/status",
                    "La réponse a été déclarée erronée : elle ne change plus.",
                    "The response was declared an error: it changes no more."));
        }
        boolean backToDraft =
                status.filter(given -> given == Status.IN_PROGRESS).isPresent()
                        && stored.filter(sheet -> sheet.status().isSent()).isPresent();
        if (backToDraft) {
            faults.add(fault(
                    "already-completed",
                    "/status",
                    "La réponse a déjà été envoyée : elle ne redevient pas un brouillon.",
                    "The response has been completed already: it does not become a draft again."));
        }
        return faults;
    }

    private static Fault fault(String code, String pointer, String french, String english) {
        return new Fault(Severity.ERROR, code, "", pointer, Text.both(french, english));
    }
}
