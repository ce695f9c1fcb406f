package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.AnswerValue;

/** A file that an author adds while trying a form; nothing of it but this is looked at, and nothing is kept. */
record TriedFile(String contentType, long size) {

    /** What an answer would say of it. */
    AnswerValue.Attachment said(int number) {
        return new AnswerValue.Attachment(
                contentType, "urn:boussole:trial:" + number, "", size, "", "fichier-" + number);
    }
}
