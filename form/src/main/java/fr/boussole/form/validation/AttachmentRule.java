package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Occurrence;
import java.util.Optional;
import java.util.stream.Stream;

/** Attached files larger than the form allows. */
final class AttachmentRule implements Rule {
    @Override
    public Stream<Fault> faults(Occurrence occurrence) {
        return Rule.answers(occurrence).map(AttachmentRule::fault).flatMap(Optional::stream);
    }

    private static Optional<Fault> fault(Given given) {
        if (!(given.value() instanceof AnswerValue.Attachment file)) {
            return Optional.empty();
        }
        return given.item()
                .bounds()
                .maxSize()
                .filter(most -> file.bytes() > most)
                .map(most -> given.error(
                        "attachment-too-large",
                        "Le fichier a " + file.bytes() + " octets ; au plus " + most,
                        "The file has " + file.bytes() + " bytes; at most " + most));
    }
}
