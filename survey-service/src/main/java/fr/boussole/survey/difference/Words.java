package fr.boussole.survey.difference;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says things of a form in French and in English, in the form's own words where it speaks the language. */
public final class Words {
    static final Text YES = Text.both("oui", "yes");
    static final Text NO = Text.both("non", "no");

    private static final Map<Operator, String> FRENCH = Map.of(
            Operator.EQUAL, " est ",
            Operator.NOT_EQUAL, " n’est pas ",
            Operator.GREATER, " dépasse ",
            Operator.LESS, " est en dessous de ",
            Operator.GREATER_OR_EQUAL, " est au moins ",
            Operator.LESS_OR_EQUAL, " est au plus ");
    private static final Map<Operator, String> ENGLISH = Map.of(
            Operator.EQUAL, " is ",
            Operator.NOT_EQUAL, " is not ",
            Operator.GREATER, " is above ",
            Operator.LESS, " is below ",
            Operator.GREATER_OR_EQUAL, " is at least ",
            Operator.LESS_OR_EQUAL, " is at most ");

    private Words() {}

    /** The same sentence in both languages. */
    static Text said(UnaryOperator<String> inLanguage) {
        return Text.both(inLanguage.apply("fr"), inLanguage.apply("en"));
    }

    /** What reads alike in both languages, such as a number or a code. */
    static Text plain(String text) {
        return Text.both(text, text);
    }

    static boolean isFrench(String language) {
        return language.equals("fr");
    }

    static String quoted(String words, String language) {
        return isFrench(language) ? "« " + words + " »" : "“" + words + "”";
    }

    /** An item by its words, or by its linkId where it has none. */
    static String named(Item item, String language) {
        return item.text().isEmpty()
                ? quoted(item.linkId(), language)
                : quoted(item.text().in(language), language);
    }

    static String named(FormDefinition form, String linkId, String language) {
        return form.item(linkId).map(item -> named(item, language)).orElseGet(() -> quoted(linkId, language));
    }

    /** An option by its words, or by its code or number where it has none. */
    static String named(Option option, String language) {
        return quoted(
                option.text().isEmpty() ? option.value().key() : option.text().in(language), language);
    }

    /** When an item is asked. */
    public static Text condition(FormDefinition form, Item item) {
        if (item.enableWhen().isEmpty()) {
            return Text.both("toujours", "always");
        }
        return said(language -> item.enableWhen().stream()
                .map(condition -> condition(form, condition, language))
                .collect(Collectors.joining(joint(item.enableBehavior(), language))));
    }

    private static String joint(EnableBehavior behavior, String language) {
        boolean all = behavior == EnableBehavior.ALL;
        return isFrench(language) ? all ? " et " : " ou " : all ? " and " : " or ";
    }

    private static String condition(FormDefinition form, Condition condition, String language) {
        String question = named(form, condition.question(), language);
        if (condition.operator() == Operator.EXISTS) {
            boolean answered = condition.answer().key().equals("true");
            return question
                    + (isFrench(language)
                            ? answered ? " a une réponse" : " n’a pas de réponse"
                            : answered ? " has an answer" : " has no answer");
        }
        String operator = (isFrench(language) ? FRENCH : ENGLISH).get(condition.operator());
        return question + operator + answer(form, condition, language);
    }

    private static String answer(FormDefinition form, Condition condition, String language) {
        return form.item(condition.question()).stream()
                .flatMap(question -> question.options().stream())
                .filter(option -> option.value().sameAs(condition.answer()))
                .map(option -> named(option, language))
                .findFirst()
                .orElseGet(() -> value(condition.answer(), language));
    }

    private static String value(AnswerValue value, String language) {
        if (value instanceof AnswerValue.Bool) {
            return (value.key().equals("true") ? YES : NO).in(language);
        }
        return value instanceof AnswerValue.Coding coding && !coding.display().isEmpty()
                ? quoted(coding.display(), language)
                : value.key();
    }
}
