package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.named;
import static fr.boussole.survey.difference.Words.said;

import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.survey.difference.Difference.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the answers that a choice proposes. Two options are the same when their values are.
 *
 * @param question the question's name in a sentence
 */
record OptionComparison(String linkId, Text question, List<Option> was, List<Option> is, Wording wording) {

    List<Difference> all() {
        List<Difference> found = new ArrayList<>();
        for (Option option : is) {
            same(option, was).ifPresentOrElse(
                    before -> pair(before, option, found),
                    () -> found.add(option(Kind.OPTION_ADDED, option, " propose aussi ", " also offers ")));
        }
        was.stream()
                .filter(option -> same(option, is).isEmpty())
                .forEach(option ->
                        found.add(option(Kind.OPTION_REMOVED, option, " ne propose plus ", " no longer offers ")));
        order().ifPresent(found::add);
        return found;
    }

    private static Optional<Option> same(Option option, List<Option> among) {
        return among.stream().filter(other -> areSame(option, other)).findFirst();
    }

    private static boolean areSame(Option one, Option other) {
        return one.value().fhirName().equals(other.value().fhirName())
                && one.value().sameAs(other.value());
    }

    private Difference option(Kind kind, Option option, String french, String english) {
        boolean added = kind == Kind.OPTION_ADDED;
        Text words = said(language -> named(option, language));
        return Difference.ofItem(
                kind,
                linkId,
                Meaning.MAY_CHANGE_ANSWERS,
                said(language -> question.in(language) + (isFrench(language) ? french : english) + words.in(language)),
                added ? Text.EMPTY : words,
                added ? words : Text.EMPTY);
    }

    private void pair(Option before, Option after, List<Difference> found) {
        Text name = said(language -> (isFrench(language) ? "La réponse " : "The answer ")
                + named(before, language)
                + (isFrench(language) ? " à " : " to ")
                + question.in(language));
        found.addAll(wording.of(Kind.OPTION_REWORDED, linkId, name, before.text(), after.text()));
        if (!areEqual(before.weight(), after.weight())) {
            found.add(changed(
                    Kind.OPTION_RESCORED,
                    Meaning.CHANGES_SCORES,
                    name,
                    Text.both("les points", "its points"),
                    points(before),
                    points(after)));
        }
        if (before.exclusive() != after.exclusive()) {
            found.add(changed(
                    Kind.SETTING_CHANGED,
                    Meaning.MAY_CHANGE_ANSWERS,
                    name,
                    Text.both("choisie seule", "chosen alone"),
                    before.exclusive() ? Words.YES : Words.NO,
                    after.exclusive() ? Words.YES : Words.NO));
        }
    }

    private static boolean areEqual(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private static Text points(Option option) {
        return option.weight()
                .map(weight -> Words.plain(weight.toPlainString()))
                .orElse(Text.EMPTY);
    }

    private Difference changed(Kind kind, Meaning meaning, Text name, Text what, Text before, Text after) {
        return Difference.ofItem(
                kind, linkId, meaning, Settings.sentence(name, what, before, after), before, after);
    }

    private Optional<Difference> order() {
        List<Option> before =
                was.stream().filter(option -> same(option, is).isPresent()).toList();
        List<Option> after =
                is.stream().filter(option -> same(option, was).isPresent()).toList();
        boolean alike = before.size() == after.size();
        for (int i = 0; alike && i < before.size(); i++) {
            alike = areSame(before.get(i), after.get(i));
        }
        return alike
                ? Optional.empty()
                : Optional.of(changed(
                        Kind.OPTIONS_REORDERED,
                        Meaning.MAY_CHANGE_ANSWERS,
                        question,
                        Text.both("l’ordre des réponses", "the order of the answers"),
                        listed(before),
                        listed(after)));
    }

    private static Text listed(List<Option> options) {
        return said(language -> String.join(
                ", ", options.stream().map(option -> named(option, language)).toList()));
    }
}
