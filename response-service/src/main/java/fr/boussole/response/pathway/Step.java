package fr.boussole.response.pathway;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.definition.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a pathway.
 *
 * @param questionnaire {@code url|version}
 * @param anchor code of the event that its dates are counted from
 * @param respondent such as PATIENT
 * @param channels by which the person is reached, in this order
 * @param carries answers of earlier steps that are copied in when this one is opened
 * @param helpers who may answer in the respondent's place or with them: RELATIVE, PROFESSIONAL; the first page asks who does
 * @param anonymous whether nobody must be able to tell whose the answers are
 * @param alerts what is watched for in its answers
 */
public record Step(
        String id,
        String phase,
        Text title,
        String questionnaire,
        String anchor,
        Timing timing,
        String respondent,
        List<Channel> channels,
        List<Carry> carries,
        List<String> helpers,
        boolean anonymous,
        List<AlertRule> alerts) {

    /** One that the respondent answers alone and by name, and in whose answers nothing is watched for. */
    public Step(
            String id,
            String phase,
            Text title,
            String questionnaire,
            String anchor,
            Timing timing,
            String respondent,
            List<Channel> channels,
            List<Carry> carries) {
        this(
                id,
                phase,
                title,
                questionnaire,
                anchor,
                timing,
                respondent,
                channels,
                carries,
                List.of(),
                false,
                List.of());
    }

    /** A whole cycle of leap years: what holds on each of these days holds on all. */
    private static final LocalDate FIRST_ANCHOR = LocalDate.of(2024, 1, 1);

    private static final LocalDate LAST_ANCHOR = LocalDate.of(2027, 12, 31);

    public Step {
        channels = List.copyOf(channels);
        carries = List.copyOf(carries);
        helpers = List.copyOf(helpers);
        alerts = List.copyOf(alerts);
        LocalDate end = LAST_ANCHOR.plusDays(1);
        if (FIRST_ANCHOR.datesUntil(end).map(timing::target).anyMatch(target -> target.plus(timing.windowFrom())
                .isAfter(target.plus(timing.windowTo())))) {
            throw new IllegalArgumentException("The window of step " + id + " would open after its end");
        }
    }

    /** The alert rule of that id. */
    public Optional<AlertRule> alert(String ruleId) {
        return alerts.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** Whether we ask people of it; where its only channel is a link, the hospital does. */
    public boolean isAskedByUs() {
        return channels.stream().anyMatch(channel -> channel != Channel.LINK);
    }

    /**
     * The same step for someone who is asked first by that channel, even where the pathway does not foresee it; the others follow
     * in their order. What the hospital hands over itself stays so.
     */
    public Step preferring(Channel first) {
        List<Channel> order = Stream.concat(Stream.of(first), channels.stream().filter(channel -> channel != first))
                .toList();
        return isAskedByUs()
                ? new Step(id, phase, title, questionnaire, anchor, timing, respondent, order, carries)
                : this;
    }

    /** Answers taken over from an earlier step of the same episode. */
    public record Carry(String step, List<String> linkIds) {
        public Carry {
            linkIds = List.copyOf(linkIds);
        }
    }
}
