package fr.boussole.form.alert;

import fr.boussole.form.definition.Text;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What an author watches for in the answers to one step of a pathway, and what happens then.
 *
 * @param id 1 to 64 letters, digits, . _ -; one rule of a step has it
 * @param title what the coordinators read, never the patient
 * @param tells whose coordinators are told
 * @param within how long they have to acknowledge it, from a minute to thirty days
 * @param advice what the patient reads at once: what to do now
 * @param numbers whom the patient can call, in order
 */
public record AlertRule(
        String id,
        Text title,
        AlertSeverity severity,
        Trigger when,
        Audience tells,
        Duration within,
        Text advice,
        List<HelpLine> numbers) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    /** A telephone number as it is dialled, such as 15, 112 or 3114, and whose it is. */
    public record HelpLine(String number, Text title) {
        public HelpLine {
            if (!number.matches("\\+?[0-9 ]{2,20}")) {
                throw new IllegalArgumentException("“" + number + "” is not a telephone number");
            }
        }
    }

    public AlertRule {
        Objects.requireNonNull(severity, "an alert rule needs its severity");
        Objects.requireNonNull(when, "an alert rule needs its trigger");
        Objects.requireNonNull(tells, "an alert rule needs whom it tells");
        numbers = List.copyOf(numbers);
        if (!id.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "The alert rule’s id “" + id + "” is not 1 to 64 letters, digits, . _ -");
        }
        if (within.compareTo(SHORTEST) < 0 || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The alert rule “" + id + "” is to be acknowledged within " + within + ", not PT1M to P30D");
        }
        if (title.isEmpty() || advice.isEmpty()) {
            throw new IllegalArgumentException(
                    "The alert rule “" + id + "” needs a title for the desk and words for the patient");
        }
    }

    /** Whether it looks at a score, which needs the scales of the form. */
    public boolean looksAtScores() {
        return when instanceof Trigger.OnScore;
    }
}
