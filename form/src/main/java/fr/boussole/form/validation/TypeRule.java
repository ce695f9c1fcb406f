package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers to what cannot be answered, of a type that the question does not take, or empty. */
final class TypeRule implements Rule {
    @Override
    public void judge(Given given, Consumer<Fault> found) {
        fault(given).ifPresent(found);
    }

    private static Optional<Fault> fault(Given given) {
        var type = given.item().type();
        if (type == ItemType.GROUP) {
            return Optional.of(given.error(
                    "group-answer",
                    "Un groupe ne se répond pas ; répondez aux questions qu’il contient",
                    "A group takes no answer; answer the questions in it"));
        }
        if (type == ItemType.DISPLAY) {
            return Optional.of(given.error(
                    "display-answer",
                    "Ce texte est à lire et ne se répond pas ; retirez la réponse",
                    "This text is to be read and takes no answer; take the answer out"));
        }
        if (type == ItemType.QUESTION) {
            return Optional.of(given.error(
                    "question-type-unknown",
                    "Le questionnaire ne dit pas de quel type est cette question ; faites-le corriger",
                    "The questionnaire does not say of which type this question is; have it corrected"));
        }
        if (!takes(given.item(), given.value())) {
            return Optional.of(given.error(
                    "wrong-type",
                    "Répondez par " + Words.of(type).french() + " ; « "
                            + given.value().fhirName() + " » n’en est pas",
                    "Answer with " + Words.of(type).english() + "; “"
                            + given.value().fhirName() + "” is not that"));
        }
        return Optional.of(given)
                .filter(answer -> isEmpty(answer.value()))
                .map(answer -> answer.error(
                        "empty-answer",
                        "La réponse est vide ; donnez-la, ou retirez-la",
                        "The answer is empty; give it, or take it out"));
    }

    static boolean takes(Item item, AnswerValue value) {
        var type = item.type();
        if (!type.isChoice()) {
            return type.valueClass().map(taken -> taken.isInstance(value)).orElse(false);
        }
        if (type == ItemType.OPEN_CHOICE && value instanceof AnswerValue.Str) {
            return true;
        }
        if (item.expressions().answer().isPresent()) {
            return !(value instanceof AnswerValue.Attachment);
        }
        if (item.options().isEmpty()) {
            return value instanceof AnswerValue.Coding;
        }
        for (var option : item.options()) {
            if (option.value().getClass() == value.getClass()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(AnswerValue value) {
        if (value instanceof AnswerValue.Attachment file) {
            return file.data().isEmpty() && file.url().isEmpty();
        }
        return value.label().isBlank();
    }
}
