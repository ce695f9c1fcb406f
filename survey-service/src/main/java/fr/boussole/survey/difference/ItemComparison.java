package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.named;
import static fr.boussole.survey.difference.Words.said;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.survey.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares an item with what it was. */
record ItemComparison(
        FormDefinition older, FormDefinition newer, Item was, Item is, JsonNode before, JsonNode after, Wording wording) {
    private static final Set<String> COMPARED = Set.of(
            "linkId", "type", "text", "help", "required", "options", "enableWhen", "enableBehavior", "bounds", "items");

    List<Difference> all() {
        List<Difference> found = new ArrayList<>();
        Text name = said(language -> named(was, language));
        found.addAll(wording.of(
                Kind.REWORDED, is.linkId(), said(language -> about("L’énoncé de ", "The words of ", language)), was.text(), is.text()));
        found.addAll(wording.of(
                Kind.REWORDED, is.linkId(), said(language -> about("L’aide de ", "The help of ", language)), was.help(), is.help()));
        type(found);
        required(found);
        condition(found);
        found.addAll(new OptionComparison(is.linkId(), name, was.options(), is.options(), wording).all());
        Settings.range(is.linkId(), name, before.path("bounds"), after.path("bounds")).ifPresent(found::add);
        found.addAll(Settings.of(is.linkId(), name, before, after, COMPARED));
        return found;
    }

    private String about(String french, String english, String language) {
        return (isFrench(language) ? french : english) + named(was, language);
    }

    private void type(List<Difference> found) {
        if (was.type() != is.type()) {
            Text before = Words.plain(was.type().code());
            Text after = Words.plain(is.type().code());
            found.add(changed(
                    Kind.TYPE_CHANGED,
                    Meaning.MAY_CHANGE_ANSWERS,
                    Text.both("le type de réponse", "the type of answer"),
                    before,
                    after));
        }
    }

    private void required(List<Difference> found) {
        if (was.required() != is.required()) {
            found.add(Difference.ofItem(
                    Kind.REQUIRED_CHANGED,
                    is.linkId(),
                    Meaning.MAY_CHANGE_ANSWERS,
                    said(language -> named(is, language) + demanded(language)),
                    was.required() ? Words.YES : Words.NO,
                    is.required() ? Words.YES : Words.NO));
        }
    }

    private String demanded(String language) {
        if (isFrench(language)) {
            return is.required() ? " demande maintenant une réponse" : " peut maintenant rester sans réponse";
        }
        return is.required() ? " now needs an answer" : " may now be left without an answer";
    }

    private void condition(List<Difference> found) {
        if (!isAskedAlike()) {
            found.add(changed(
                    Kind.CONDITION_CHANGED,
                    Meaning.MAY_CHANGE_ANSWERS,
                    Text.both("quand c’est demandé", "when it is asked"),
                    Words.condition(older, was),
                    Words.condition(newer, is)));
        }
    }

    private boolean isAskedAlike() {
        List<Condition> before = was.enableWhen();
        List<Condition> after = is.enableWhen();
        boolean joinedAlike = before.size() < 2 || was.enableBehavior() == is.enableBehavior();
        return before.size() == after.size()
                && joinedAlike
                && IntStream.range(0, before.size()).allMatch(i -> areSame(before.get(i), after.get(i)));
    }

    private static boolean areSame(Condition one, Condition other) {
        return one.question().equals(other.question())
                && one.operator() == other.operator()
                && one.answer().fhirName().equals(other.answer().fhirName())
                && one.answer().sameAs(other.answer());
    }

    private Difference changed(Kind kind, Meaning meaning, Text what, Text before, Text after) {
        return Difference.ofItem(
                kind,
                is.linkId(),
                meaning,
                Settings.sentence(said(language -> named(is, language)), what, before, after),
                before,
                after);
    }
}
