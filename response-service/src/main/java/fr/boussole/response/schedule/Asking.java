package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is done next for one invitation, and when.
 *
 * <p>A notice goes by the first channel of the step, in its order, that reaches the person; when that loses it, by the next, at once.
 * Once one has been given to the world, the first reminder is next. A reminder keeps its distance in days from the notice before
 * it: what was late does not make two follow each other closely. What may have arrived is not given again by another channel
 * while a reminder is still to come.
 */
public final class Asking {

    private final Situation situation;
    private final Moments moments;
    private final Instant now;
    private final Sending sending;
    private final LocalDate lastDay;

    private Asking(Situation situation, Manners manners, Instant now, Sending sending) {
        this.situation = situation;
        this.moments = new Moments(situation, manners);
        this.now = now;
        this.sending = sending;
        this.lastDay = Schedule.due(situation.step(), situation.event()).lastDayToAsk();
    }

    /** What is next, as things stand at that instant. */
    public static Next next(Situation situation, Manners manners, Instant now) {
        Next next = Sending.of(situation.step(), situation.zone(), situation.event(), situation.known())
                .map(sending -> new Asking(situation, manners, now, sending).next())
                .orElseGet(() -> new Next.GiveUp(Next.Reason.TOO_LATE));
        return next instanceof Next.GiveUp && wasGiven(situation) ? new Next.Enough() : next;
    }

    private Next next() {
        int latest =
                situation.attempts().stream().mapToInt(Attempt::reminder).max().orElse(0);
        return finish(latest)
                .or(() -> reminder(latest + 1).map(planned -> ask(latest + 1, planned)))
                .orElseGet(() -> new Next.GiveUp(Next.Reason.UNREACHABLE));
    }

    /** What is left to do of one notice; empty when the next reminder's turn has come. */
    private Optional<Next> finish(int reminder) {
        List<Attempt> attempts = situation.attempts(reminder);
        Optional<Attempt> waiting = attempts.stream()
                .filter(attempt -> attempt.state() == Attempt.State.WAITING)
                .findFirst();
        if (waiting.isPresent()) {
            return Optional.of(ask(reminder, waiting.get()));
        }
        boolean isLeftToReminder =
                has(attempts, Attempt.State.UNCERTAIN) && reminder(reminder + 1).isPresent();
        boolean isLost = !attempts.isEmpty() && untried(reminder).isEmpty();
        if (has(attempts, Attempt.State.GIVEN) || isLeftToReminder || isLost) {
            return Optional.empty();
        }
        Instant planned = reminder == 0 ? sending.at() : reminder(reminder).orElse(now);
        return Optional.of(ask(
                reminder,
                attempts.stream().map(Attempt::at).reduce(planned, (one, other) -> one.isAfter(other) ? one : other)));
    }

    private Next ask(int reminder, Attempt waiting) {
        return moments.place(waiting.channel(), waiting.at(), now)
                .<Next>map(moment -> new Next.Ask(reminder, waiting.channel(), moment.due(), moment.at()))
                .orElseGet(() -> new Next.GiveUp(Next.Reason.OUT_OF_TIME));
    }

    private Next ask(int reminder, Instant planned) {
        Optional<Channel> channel = untried(reminder);
        if (channel.isEmpty()) {
            return new Next.GiveUp(Next.Reason.UNREACHABLE);
        }
        return moments.place(channel.get(), planned, now)
                .<Next>map(moment -> new Next.Ask(reminder, channel.get(), moment.due(), moment.at()))
                .orElseGet(() -> new Next.GiveUp(moments.reason(channel.get(), planned, now)));
    }

    private Optional<Channel> untried(int reminder) {
        List<Channel> tried =
                situation.attempts(reminder).stream().map(Attempt::channel).toList();
        return situation.step().channels().stream()
                .filter(situation.reaches()::contains)
                .filter(channel -> !tried.contains(channel))
                .findFirst();
    }

    /**
     * When a reminder is planned, moved on by the days that the notice before it was late, though not over the last day; empty when
     * there is none, or when the notice before it went on the last day.
     */
    private Optional<Instant> reminder(int reminder) {
        if (reminder > sending.reminders().size()) {
            return Optional.empty();
        }
        Instant before = reminder == 1 ? sending.at() : sending.reminders().get(reminder - 2);
        LocalDate given = situation.attempts(reminder - 1).stream()
                .filter(attempt -> attempt.state() != Attempt.State.LOST)
                .map(Attempt::at)
                .max(Comparator.naturalOrder())
                .map(situation::day)
                .orElse(situation.day(before));
        var planned = sending.reminders().get(reminder - 1).atZone(situation.zone());
        long late = Math.max(0, ChronoUnit.DAYS.between(situation.day(before), given));
        long room = ChronoUnit.DAYS.between(planned.toLocalDate(), lastDay);
        Instant moved = planned.plusDays(Math.min(late, room)).toInstant();
        return Optional.of(moved).filter(at -> situation.day(at).isAfter(given));
    }

    /** The person has been asked: that there is no moment, or no way, for more is not a failure. */
    private static boolean wasGiven(Situation situation) {
        return situation.attempts().stream().anyMatch(Attempt::mayHaveArrived);
    }

    private static boolean has(List<Attempt> attempts, Attempt.State state) {
        return attempts.stream().anyMatch(attempt -> attempt.state() == state);
    }
}
