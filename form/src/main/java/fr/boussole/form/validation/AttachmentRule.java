package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Attached files larger than the form allows, or of a kind that it does not take. */
final class AttachmentRule implements Rule {
    @Override
    public void judge(Given given, Consumer<Fault> found) {
        if (given.value() instanceof AnswerValue.Attachment file) {
            size(given, file).ifPresent(found);
            kind(given, file).ifPresent(found);
        }
    }

    private static Optional<Fault> size(Given given, AnswerValue.Attachment file) {
        return given.item()
                .bounds()
                .maxSize()
                .filter(most -> file.bytes() > most)
                .map(most -> given.error(
                        "attachment-too-large",
                        "Le fichier a " + file.bytes() + " octets ; au plus " + most,
                        "The file has " + file.bytes() + " bytes; at most " + most));
    }

    private static Optional<Fault> kind(Given given, AnswerValue.Attachment file) {
        List<String> taken = given.item().bounds().mimeTypes();
        if (taken.isEmpty() || taken.stream().anyMatch(type -> isOf(type, file.contentType()))) {
            return Optional.empty();
        }
        var listed = String.join(", ", taken);
        return Optional.of(given.error(
                "attachment-of-another-kind",
                "Le fichier est de type « " + file.contentType() + " » ; sont acceptés : " + listed,
                "The file is of the type “" + file.contentType() + "”; accepted are: " + listed));
    }

    /** Whether a file's type is the one taken, {@code image/*} taking every image; parameters after a semicolon aside. */
    private static boolean isOf(String taken, String type) {
        var plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var wanted = taken.strip().toLowerCase(Locale.ROOT);
        return wanted.equals("*/*")
                || wanted.equals(plain)
                || wanted.endsWith("/*") && plain.startsWith(wanted.substring(0, wanted.length() - 1));
    }
}
