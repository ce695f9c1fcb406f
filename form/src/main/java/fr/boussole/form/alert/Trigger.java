package fr.boussole.form.alert;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.score.Direction;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an author watches for. */
public sealed interface Trigger {

    /** What raises the alert now; empty when nothing does. */
    Optional<Cause> cause(Watched watched);

    /** The answer to a question that is asked stands so to a value, as for {@code enableWhen}. */
    record OnAnswer(Condition condition) implements Trigger {
        public OnAnswer {
            Objects.requireNonNull(condition, "a trigger needs its condition");
        }

        @Override
        public Optional<Cause> cause(Watched watched) {
            List<AnswerValue> given = watched.enabled().values(condition.question());
            return watched.enabled().isEnabled(condition.question()) && condition.isMetBy(given)
                    ? Optional.of(new Cause.Answered(condition.question(), given))
                    : Optional.empty();
        }
    }

    /**
     * The score is the threshold or worse, in the direction that its scale declares. As long as the person has not sent their
     * answers, a score in which others stand for a missing answer raises nothing: the answer may still come.
     */
    record OnScore(String scale, BigDecimal threshold) implements Trigger {
        public OnScore {
            Objects.requireNonNull(scale, "a trigger needs its scale");
            Objects.requireNonNull(threshold, "a trigger needs its threshold");
        }

        @Override
        public Optional<Cause> cause(Watched watched) {
            return watched.scale(scale)
                    .flatMap(rule -> score(rule, watched).filter(score -> isAsBad(score, rule.direction())))
                    .map(score -> new Cause.Scored(scale, score));
        }

        private static Optional<BigDecimal> score(Scale rule, Watched watched) {
            ScoreOutcome outcome = Scoring.score(rule, watched.form(), watched.enabled());
            return outcome instanceof ScoreOutcome.Computed computed && (watched.sent() || !computed.prorated())
                    ? Optional.of(computed.value())
                    : Optional.empty();
        }

        private boolean isAsBad(BigDecimal score, Direction direction) {
            return direction.turned(score.subtract(threshold)).signum() <= 0;
        }
    }

    /** The person says yes to a question such as “Do you want us to call you?”. */
    record OnCall(String question) implements Trigger {
        public OnCall {
            Objects.requireNonNull(question, "a trigger needs its question");
        }

        @Override
        public Optional<Cause> cause(Watched watched) {
            List<AnswerValue> given = watched.enabled().values(question);
            return given.contains(new AnswerValue.Bool(true))
                    ? Optional.of(new Cause.Answered(question, given))
                    : Optional.empty();
        }
    }
}
