package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how a score came to be, step by step, in French and in English. */
public final class Explanation {
    private final Scale scale;
    private final ScoreOutcome outcome;

    private Explanation(Scale scale, ScoreOutcome outcome) {
        this.scale = scale;
        this.outcome = outcome;
    }

    public static Explanation of(Scale scale, ScoreOutcome outcome) {
        return new Explanation(scale, outcome);
    }

    /** Why an item counts as it does, or does not count. */
    public Text of(Step step) {
        return switch (step.standing()) {
            case COUNTED -> counted(step);
            case MISSING -> Text.both("Sans réponse : ne compte pas", "Not answered: does not count");
            case IMPUTED -> imputed(step);
            case NOT_APPLICABLE -> Text.both("Question non posée : ne compte pas", "Not asked: does not count");
            case NOT_AN_ANSWER ->
                Text.both(
                        "« " + step.raw() + " » n’est pas une réponse : compte comme sans réponse",
                        "“" + step.raw() + "” is no answer: counts as not answered");
            case WITHOUT_POINTS ->
                Text.both(
                        "L’échelle ne donne pas de points à « " + step.raw() + " »",
                        "The scale gives no points to “" + step.raw() + "”");
            case UNKNOWN ->
                Text.both("Le questionnaire n’a pas cette question", "The questionnaire does not have this question");
        };
    }

    private Text counted(Step step) {
        var number = step.number().orElseThrow();
        var conversion = scale.item(step.linkId())
                .map(item -> item.conversion().working(number))
                .orElse(Text.EMPTY);
        return Words.both(language -> {
            var points = Words.plain(step.points().orElseThrow(), language);
            var counts = (language.equals("fr") ? "Compte " : "Counts ") + points;
            return conversion.isEmpty() ? counts : counts + " = " + conversion.in(language);
        });
    }

    private Text imputed(Step step) {
        var points = step.points().orElseThrow();
        return Words.both(language -> (language.equals("fr")
                        ? "Sans réponse : la moyenne des autres la remplace, "
                        : "Not answered: the mean of the others stands for it, ")
                + Words.plain(points, language));
    }

    /** The computation, a sentence a line; the reason when there is no score. */
    public List<Text> lines() {
        if (outcome instanceof NotComputed blank) {
            return List.of(blank.explanation());
        }
        return computation((Computed) outcome);
    }

    private List<Text> computation(Computed computed) {
        var parts = Scoring.parts(computed.steps());
        var value = scale.method().value(parts).orElseThrow();
        var lines = new ArrayList<Text>();
        lines.add(scale.method().working(parts, value));
        if (!scale.rescale().isNone()) {
            lines.add(scale.rescale().working(value));
        }
        rounded(scale.rescale().of(value), computed).ifPresent(lines::add);
        if (computed.prorated()) {
            lines.add(prorated(computed));
        }
        scale.band(computed.value()).map(this::band).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private Optional<Text> rounded(Fraction exact, Computed computed) {
        return exact.equals(Fraction.of(computed.value()))
                ? Optional.empty()
                : Optional.of(Text.both(
                        "Arrondi à " + scale.decimals() + " décimale(s) : "
                                + computed.value().toPlainString().replace('.', ','),
                        "Rounded to " + scale.decimals() + " decimal(s): "
                                + computed.value().toPlainString()));
    }

    private static Text prorated(Computed computed) {
        var missing = computed.steps().stream().filter(Step::isMissing).count();
        return Text.both(
                "Calculé sans " + missing + " réponse(s) : les autres en tiennent lieu",
                "Computed without " + missing + " answer(s): the others stand for them");
    }

    private Text band(Band band) {
        return Words.both(language -> (language.equals("fr") ? "À partir de " : "From ")
                + Words.plain(band.from(), language)
                + (language.equals("fr") ? " : " : ": ")
                + band.label().in(language));
    }
}
