package fr.boussole.response.imports.row;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the values of a row in the tree of their form, in one walk over it. */
final class AnswerTree {

    private final Map<String, List<AnswerValue>> values;

    private AnswerTree(Map<String, List<AnswerValue>> values) {
        this.values = values;
    }

    static Answers of(FormDefinition form, Map<String, List<AnswerValue>> values) {
        return Answers.of(new AnswerTree(values).answered(form.items()));
    }

    private List<AnsweredItem> answered(List<Item> items) {
        List<AnsweredItem> answered = new ArrayList<>();
        for (Item item : items) {
            List<AnswerValue> given = values.getOrDefault(item.linkId(), List.of());
            List<AnsweredItem> below = answered(item.items());
            if (!given.isEmpty()) {
                answered.add(new AnsweredItem(item.linkId(), answers(given, below), List.of()));
            } else if (!below.isEmpty()) {
                answered.add(new AnsweredItem(item.linkId(), List.of(), below));
            }
        }
        return answered;
    }

    /** What is nested under a question hangs on its first answer: a row cannot say on which. */
    private static List<Answer> answers(List<AnswerValue> given, List<AnsweredItem> below) {
        List<Answer> answers = new ArrayList<>();
        for (AnswerValue value : given) {
            answers.add(new Answer(value, answers.isEmpty() ? below : List.of()));
        }
        return answers;
    }
}
