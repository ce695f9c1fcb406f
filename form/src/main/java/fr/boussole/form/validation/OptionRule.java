package fr.boussole.form.validation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Answers that are none of the options, and answers beside an option that stands alone. */
record OptionRule(Enabled enabled) implements Rule {
    private static final int MOST_NAMED = 10;

    @Override
    public void judge(Given given, Consumer<Fault> found) {
        var options = enabled.options(given.occurrence());
        if (options.isEmpty() && given.item().expressions().answer().isEmpty()) {
            return;
        }
        notAnOption(given, options).ifPresent(found);
        if (given.occurrence().answers().size() > 1) {
            exclusive(given, options).ifPresent(found);
        }
    }

    private static Optional<Fault> notAnOption(Given given, List<Option> options) {
        var item = given.item();
        var isFree = item.type() == ItemType.OPEN_CHOICE && given.value() instanceof AnswerValue.Str;
        if (isFree
                || !TypeRule.takes(item, given.value())
                || chosen(given, options).isPresent()) {
            return Optional.empty();
        }
        var offered = named(options);
        return Optional.of(given.error(
                "not-an-option",
                "« " + given.value().label() + " » n’est pas proposé ; choisissez parmi : " + offered,
                "“" + given.value().label() + "” is not offered; choose among: " + offered));
    }

    private static Optional<Fault> exclusive(Given given, List<Option> options) {
        return chosen(given, options)
                .filter(Option::exclusive)
                .map(option -> given.error(
                        "exclusive",
                        "« " + given.value().label()
                                + " » se choisit seul ; retirez-le, ou retirez les autres réponses",
                        "“" + given.value().label() + "” is chosen alone; take it out, or take the other answers out"));
    }

    private static Optional<Option> chosen(Given given, List<Option> options) {
        for (var option : options) {
            if (option.value().sameAs(given.value())) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static String named(List<Option> options) {
        var keys = options.stream()
                .limit(MOST_NAMED)
                .map(option -> option.value().key())
                .collect(Collectors.joining(", "));
        return options.size() > MOST_NAMED ? keys + "…" : keys;
    }
}
