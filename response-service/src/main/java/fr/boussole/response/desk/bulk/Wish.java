package fr.boussole.response.desk.bulk;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.desk.person.Act;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be done for many, as a form says it.
 *
 * @param reason why they are stopped; empty for other acts
 * @param chosen the pseudonyms that were ticked, at most {@link #MOST}
 */
public record Wish(Act act, String reason, List<String> chosen) {

    /** More people than that are done in several turns. */
    public static final int MOST = 200;

    static final String ACT = "act";
    static final String REASON = "reason";
    static final String WHO = "who";

    /** What can be done for many at once: what needs no word about each of them. */
    public static final List<Act> ACTS = List.of(Act.SEND, Act.PAUSE, Act.RESUME, Act.STOP);

    /** Empty when it names no act that can be done for many. */
    static Optional<Wish> of(Fields form) {
        List<String> chosen = form.all(WHO).stream()
                .filter(episode -> episode.matches("[A-Za-z0-9_-]{16,64}"))
                .distinct()
                .limit(MOST)
                .toList();
        return Act.of(form.one(ACT)).filter(ACTS::contains).map(act -> new Wish(act, form.one(REASON), chosen));
    }

    Wish with(List<String> others) {
        return new Wish(act, reason, others.stream().limit(MOST).toList());
    }

    /** The form of one person's act that this comes to. */
    Fields form(Optional<String> step) {
        return Stream.of(step)
                .flatMap(Optional::stream)
                .reduce(
                        Fields.blank().with(REASON, reason),
                        (fields, one) -> fields.with("step", one),
                        (one, two) -> one);
    }
}
