package fr.boussole.survey.pathway;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.alert.Trigger;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.score.Scale;
import fr.boussole.survey.http.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What keeps an alert rule of a step from ever being raised, or from being understood by whom it is about. Pure. */
final class AlertFaults {
    private final PathwayStep step;
    private final Surveys surveys;
    private final FormDefinition form;
    private final List<Violation> faults = new ArrayList<>();

    private AlertFaults(PathwayStep step, Surveys surveys, FormDefinition form) {
        this.step = step;
        this.surveys = surveys;
        this.form = form;
    }

    /** None where the questionnaire is not known: that is a fault of its own. */
    static List<Violation> of(PathwayStep step, Surveys surveys) {
        if (step.alerts().isEmpty()) {
            return List.of();
        }
        return surveys.form(step.questionnaire())
                .map(form -> new AlertFaults(step, surveys, form).found())
                .orElse(List.of());
    }

    private List<Violation> found() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < step.alerts().size(); i++) {
            AlertRule rule = step.alerts().get(i);
            String pointer = step.pointer() + "/alerts/" + i;
            if (!ids.add(rule.id())) {
                fault(pointer + "/id", "The alert rule “" + rule.id() + "” is there twice");
            }
            words(rule, pointer);
            when(rule.when(), pointer + "/when");
        }
        return List.copyOf(faults);
    }

    /** Someone who answers in a language must be told what to do in that language. */
    private void words(AlertRule rule, String pointer) {
        form.languages().stream()
                .filter(language ->
                        rule.advice().byLanguage().getOrDefault(language, "").isBlank())
                .forEach(language -> fault(
                        pointer + "/advice",
                        "The questionnaire speaks “" + language + "”, and what to do is not said in it"));
    }

    private void when(Trigger trigger, String pointer) {
        if (trigger instanceof Trigger.OnScore onScore) {
            score(onScore, pointer);
        } else if (trigger instanceof Trigger.OnCall onCall) {
            asked(onCall.question(), pointer + "/wantsCall", item -> {
                if (item.type() != ItemType.BOOLEAN) {
                    fault(pointer + "/wantsCall", "“" + item.linkId() + "” is not a question with yes or no");
                }
            });
        } else if (trigger instanceof Trigger.OnAnswer onAnswer) {
            Condition condition = onAnswer.condition();
            asked(condition.question(), pointer + "/question", item -> answer(item, condition, pointer + "/answer"));
        }
    }

    private void score(Trigger.OnScore trigger, String pointer) {
        Optional<Scale> scale = surveys.scale(step.questionnaire(), trigger.scale());
        if (scale.isEmpty()) {
            fault(
                    pointer + "/scale",
                    "“" + trigger.scale() + "” is not a scale of the questionnaire of “" + step.id() + "”");
        }
        scale.filter(known -> trigger.threshold().compareTo(known.min()) < 0
                        || trigger.threshold().compareTo(known.max()) > 0)
                .ifPresent(known -> fault(
                        pointer + "/threshold",
                        "The scores of “" + known.id() + "” go from " + known.min() + " to " + known.max()));
    }

    private void asked(String linkId, String pointer, Consumer<Item> more) {
        Optional<Item> item = form.item(linkId).filter(found -> found.type().isQuestion());
        item.ifPresent(more);
        if (item.isEmpty()) {
            fault(pointer, "“" + linkId + "” is not a question of “" + step.questionnaire() + "”");
        }
    }

    private void answer(Item item, Condition condition, String pointer) {
        AnswerValue answer = condition.answer();
        if (condition.operator() != Operator.EXISTS && !canBeCompared(item, answer)) {
            fault(pointer, "No answer to “" + item.linkId() + "” can be compared with “" + answer.label() + "”");
        }
    }

    /** An option of a choice, or a value of the question's own type. */
    private static boolean canBeCompared(Item item, AnswerValue answer) {
        if (item.type() == ItemType.CHOICE && !item.options().isEmpty()) {
            return item.options().stream().anyMatch(option -> option.value().sameAs(answer));
        }
        return item.type().valueClass().map(type -> type.isInstance(answer)).orElse(true);
    }

    private void fault(String pointer, String detail) {
        faults.add(new Violation(pointer, detail));
    }
}
