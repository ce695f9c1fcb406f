package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.BoundedPattern;
import fr.boussole.form.definition.Bounds;
import java.util.Optional;
import java.util.function.Consumer;

/** Texts too long, too short, or not in the expected form. */
final class TextRule implements Rule {
    @Override
    public void judge(Given given, Consumer<Fault> found) {
        text(given.value()).ifPresent(text -> judge(given, text, given.item().bounds(), found));
    }

    private static Optional<String> text(AnswerValue value) {
        if (value instanceof AnswerValue.Str string) {
            return Optional.of(string.value());
        }
        return value instanceof AnswerValue.Uri uri ? Optional.of(uri.value()) : Optional.empty();
    }

    private static void judge(Given given, String text, Bounds bounds, Consumer<Fault> found) {
        int length = text.codePointCount(0, text.length());
        tooLong(given, length, bounds).ifPresent(found);
        tooShort(given, length, bounds).ifPresent(found);
        regex(given, text, bounds).ifPresent(found);
    }

    private static Optional<Fault> tooLong(Given given, int length, Bounds bounds) {
        return bounds.maxLength()
                .filter(most -> length > most)
                .map(most -> given.error(
                        "too-long",
                        "Le texte a " + length + " caractères ; raccourcissez-le à " + most + " au plus",
                        "The text has " + length + " characters; shorten it to at most " + most));
    }

    private static Optional<Fault> tooShort(Given given, int length, Bounds bounds) {
        return bounds.minLength()
                .filter(least -> length < least)
                .map(least -> given.error(
                        "too-short",
                        "Le texte a " + length + " caractères ; il en faut au moins " + least,
                        "The text has " + length + " characters; it needs at least " + least));
    }

    private static Optional<Fault> regex(Given given, String text, Bounds bounds) {
        return bounds.regex().flatMap(regex -> {
            var outcome = BoundedPattern.of(regex).match(text);
            return outcome == BoundedPattern.Outcome.MATCHES
                    ? Optional.empty()
                    : Optional.of(regexFault(given, outcome));
        });
    }

    private static Fault regexFault(Given given, BoundedPattern.Outcome outcome) {
        return outcome == BoundedPattern.Outcome.DIFFERS
                ? given.error(
                        "regex",
                        "Le texte n’a pas la forme attendue ; corrigez-le",
                        "The text is not in the expected form; correct it")
                : given.error(
                        "regex",
                        "La forme de ce texte n’a pas pu être vérifiée ; raccourcissez-le",
                        "The form of this text could not be checked; shorten it");
    }
}
