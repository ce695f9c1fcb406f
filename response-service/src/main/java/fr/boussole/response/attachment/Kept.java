package fr.boussole.response.attachment;

import fr.boussole.form.answer.AnswerValue;

/** What became of a file. */
public sealed interface Kept {

    /** Kept: this is what an answer says of it. */
    record Stored(AnswerValue.Attachment said) implements Kept {}

    /** Not kept: it, or all files of the response together, would have more bytes. */
    record TooLarge(long most) implements Kept {}

    /** Not kept: it is no picture or document of a kind that is taken, whatever its name says. */
    record UnknownKind() implements Kept {}

    /** Not kept: the step is anonymous, and a file of its own would tell whose answers they are. */
    record Telltale() implements Kept {}
}
