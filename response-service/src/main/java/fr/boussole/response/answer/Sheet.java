package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;

/**
 * A response as it stands: its status and every answer ever given, those of switched-off questions included, so that
 * someone who changes their mind twice finds their words again.
 */
public record Sheet(Status status, Answers answers) {

    /** A sheet on which nobody has written yet. */
    public static Sheet blank(FormDefinition form) {
        return new Sheet(
                Status.IN_PROGRESS,
                Answers.empty().withQuestionnaire(form.canonical().toString()).withStatus(Status.IN_PROGRESS.code()));
    }

    Sheet with(Answers changed) {
        return new Sheet(status == Status.COMPLETED ? Status.AMENDED : status, changed);
    }

    Sheet sent(Answers kept) {
        return new Sheet(status == Status.IN_PROGRESS ? Status.COMPLETED : status, kept);
    }

    /** What leaves the service: all of a draft, but only the answers that apply of a response that counts. */
    public Answers published(FormDefinition form) {
        return (status.isSent() ? Branching.withoutDisabled(form, answers) : answers).withStatus(status.code());
    }
}
