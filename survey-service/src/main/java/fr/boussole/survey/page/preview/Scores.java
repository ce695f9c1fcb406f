package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Fraction;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.Scoring;
import fr.boussole.form.score.Step;
import fr.boussole.pages.number.NumberText;
import fr.boussole.pages.question.AnswerWords;
import fr.boussole.pages.question.Tongue;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.DeskWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The scores of the moment and how each comes about, in the reader's language. */
record Scores(FormDefinition form, Answers answers, Tongue tongue, Desk desk) {

    private static final int MOST_DECIMALS = 4;

    PreviewPage.Score of(Scale scale) {
        ScoreOutcome outcome = Scoring.score(scale, form, answers);
        List<PreviewPage.Part> parts = outcome.steps().stream().map(this::part).toList();
        String kind = Card.kind(scale.kind(), desk.words(DeskWords.class));
        String title = scale.title().in(desk.language().toLanguageTag());
        String range = words().range(number(scale.min()), number(scale.max()));
        if (outcome instanceof ScoreOutcome.Computed computed) {
            return new PreviewPage.Score(title, kind, number(computed.value()), range, parts);
        }
        String why = ((ScoreOutcome.NotComputed) outcome)
                .explanation()
                .in(desk.language().toLanguageTag());
        return new PreviewPage.Score(title, kind, "", why, parts);
    }

    private PreviewPage.Part part(Step step) {
        String points = step.points().map(Fraction::shown).map(this::number).orElse("");
        return new PreviewPage.Part(
                form.item(step.linkId())
                        .map(item -> item.text().in(tongue.language()))
                        .filter(text -> !text.isBlank())
                        .orElse(step.linkId()),
                step.raw().isEmpty() ? standing(step) : answer(step),
                points.isEmpty() && !step.raw().isEmpty() ? standing(step) : points);
    }

    private String answer(Step step) {
        return form.item(step.linkId())
                .map(item -> AnswerWords.of(item, answers.values(item.linkId()), tongue))
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(", ", words))
                .orElse(step.raw());
    }

    private String standing(Step step) {
        return switch (step.standing()) {
            case COUNTED -> words().counted();
            case MISSING -> words().missing();
            case IMPUTED -> words().imputed();
            case NOT_APPLICABLE -> words().notApplicable();
            case NOT_AN_ANSWER -> words().notAnAnswer();
            case WITHOUT_POINTS -> words().withoutPoints();
            case UNKNOWN -> words().unknown();
        };
    }

    private String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, plain.scale()));
        Locale language = desk.language();
        return NumberText.plain(language, decimals).of(plain.doubleValue());
    }

    private TrialWords words() {
        return desk.words(TrialWords.class);
    }
}
