package fr.boussole.survey.page.publish;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.survey.difference.Difference;
import fr.boussole.survey.difference.Differences;
import fr.boussole.survey.lifecycle.Comparing;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.compare.Changes;
import fr.boussole.survey.page.intake.Findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finishes the page of publication, in the reader's language.
 *
 * @param comparing with the last published version; empty for a first one
 * @param said what the author has stated so far
 * @param sent whether it was sent: what lacks is an error only then
 */
record PublishView(Desk desk, Card card, Optional<Comparing> comparing, Statements said, boolean sent) {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_TABLE = 200_000;

    PublishPage page(List<String> refusals, List<Finding> open) {
        List<PublishPage.Score> scores = scales().stream().map(this::score).toList();
        Field confirm = confirm();
        String since = comparing
                .map(one -> words().changes(one.older().form().version()))
                .orElse("");
        String heading = words().title(card.number());
        return new PublishPage(
                desk.frame(heading),
                Link.to(card.title(), card.href()),
                heading,
                errors(refusals, scores, confirm),
                open,
                since,
                comparing.map(one -> Changes.of(one, desk).groups()).orElse(List.of()),
                scores,
                note(),
                confirm);
    }

    /** Whether everything that the form asks has been said. */
    boolean isComplete() {
        return said.isConfirmed()
                && scales().stream().allMatch(scale -> error(scale).isEmpty());
    }

    List<Scale> scales() {
        return comparing.map(one -> one.older().scales()).orElse(List.of());
    }

    private List<Link> errors(List<String> refusals, List<PublishPage.Score> scores, Field confirm) {
        List<Field> fields =
                new ArrayList<>(scores.stream().map(PublishPage.Score::verdict).toList());
        fields.add(confirm);
        return Stream.concat(refusals.stream().map(words -> Link.to(words, "#content")), Field.errors(fields).stream())
                .toList();
    }

    private PublishPage.Score score(Scale scale) {
        List<Difference> touching = Differences.touching(
                scale, comparing.map(Comparing::differences).orElse(List.of()));
        String unfit = unfit(scale);
        String hint = unfit.isEmpty() ? words().touched(touching.size()) : words().unfit(unfit);
        Question question = new Question(
                Statements.choice(scale.id()), words().question(title(scale)), hint, sent ? error(scale) : "", false);
        return new PublishPage.Score(
                ChoiceField.one(question, choices(scale, unfit.isEmpty())),
                touching.stream().map(one -> Changes.change(one, desk)).toList(),
                unfit.isEmpty() ? bridge(scale.id()) : List.of());
    }

    private List<Choice> choices(Scale scale, boolean fits) {
        String chosen = said.chosen(scale.id());
        Choice givenUp = choice(Statements.GIVEN_UP, words().given(), words().givenHint(), chosen);
        return fits
                ? List.of(
                        choice("COMPARABLE", words().comparable(), words().comparableHint(), chosen),
                        choice("BRIDGED", words().bridged(), words().bridgedHint(), chosen),
                        choice("BREAK", words().broken(), words().brokenHint(), chosen),
                        givenUp)
                : List.of(givenUp);
    }

    private static Choice choice(String value, String label, String hint, String chosen) {
        return Choice.of(value, label, value.equals(chosen)).withHint(hint);
    }

    private List<Field> bridge(String scale) {
        return List.of(
                number(Statements.slope(scale), words().slope()),
                number(Statements.intercept(scale), words().intercept()),
                new LinesField(
                        Question.of(Statements.table(scale), words().table()).withHint(words().tableHint()),
                        said.written().one(Statements.table(scale)),
                        5,
                        LONGEST_TABLE),
                new InputField(
                        Question.of(Statements.source(scale), words().source()).withHint(words().sourceHint()),
                        InputField.Kind.TEXT,
                        said.written().one(Statements.source(scale)),
                        "",
                        LONGEST_SOURCE));
    }

    private Field number(String name, String label) {
        return InputField.of(
                Question.of(name, label),
                InputField.Kind.DECIMAL,
                said.written().one(name));
    }

    private String error(Scale scale) {
        String chosen = said.chosen(scale.id());
        List<String> offered = choices(scale, unfit(scale).isEmpty()).stream()
                .map(Choice::value)
                .toList();
        if (!offered.contains(chosen)) {
            return words().unstated(title(scale));
        }
        return chosen.equals("BRIDGED") && !said.isBridged(scale.id()) ? words().unbridged() : "";
    }

    /** Why a scale of the last version cannot be computed on this one; empty when it can. */
    private String unfit(Scale scale) {
        FormDefinition form = card.form();
        return scale.of(form.canonical()).faultsAgainst(form).stream()
                .map(this::in)
                .collect(Collectors.joining(" ; "));
    }

    private Field note() {
        Question question = Question.of(Statements.NOTE, words().note()).withHint(words().noteHint());
        return new LinesField(question, said.written().one(Statements.NOTE), 3, LONGEST_NOTE);
    }

    private Field confirm() {
        Question question = Question.of(Statements.CONFIRM, words().confirmQuestion())
                .withError(sent && !said.isConfirmed() ? words().unconfirmed() : "");
        return ChoiceField.several(question, List.of(Choice.of("yes", words().confirm(), said.isConfirmed())));
    }

    private String title(Scale scale) {
        String title = in(scale.title());
        return title.isBlank() ? scale.id() : title;
    }

    private String in(Text text) {
        return text.in(desk.language().getLanguage());
    }

    private PublishWords words() {
        return desk.words(PublishWords.class);
    }
}
