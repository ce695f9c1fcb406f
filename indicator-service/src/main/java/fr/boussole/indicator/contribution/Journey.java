package fr.boussole.indicator.contribution;

import fr.boussole.indicator.message.LifeEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a person was asked and how they came to answer, as the life of their invitation tells it.
 *
 * <p>Opening, starting and answering are put down to the channel of the last notice before them; every other channel that was
 * tried keeps the fate of its own last notice.
 *
 * @param fates by channel: {@code failed}, {@code bounced}, {@code sent}, {@code delivered}, {@code opened}, {@code started} or
 *     {@code completed}
 * @param late how long after its due time the first notice went
 * @param answeredAfter from the first notice to the answer
 */
record Journey(SortedMap<String, String> fates, Optional<Duration> late, Optional<Duration> answeredAfter) {

    private static final Map<String, String> OF_NOTICES = Map.of(
            "SENT", "sent",
            "UNCERTAIN", "sent",
            "DELIVERED", "delivered",
            "BOUNCED", "bounced",
            "FAILED", "failed");
    private static final Map<String, String> OF_PEOPLE =
            Map.of("OPENED", "opened", "STARTED", "started", "COMPLETED", "completed");

    Journey {
        fates = Collections.unmodifiableSortedMap(fates);
    }

    static Journey of(List<LifeEvent> life) {
        var fates = new TreeMap<String, String>();
        Optional<String> last = Optional.empty();
        for (var one : life) {
            var channel = one.channel();
            if (OF_NOTICES.containsKey(one.event()) && channel.isPresent()) {
                fates.merge(channel.get(), OF_NOTICES.get(one.event()), Journey::later);
                last = one.is("SENT") || one.is("UNCERTAIN") ? channel : last;
            } else if (OF_PEOPLE.containsKey(one.event())) {
                last.ifPresent(by -> fates.put(by, OF_PEOPLE.get(one.event())));
            }
        }
        var first = life.stream().filter(one -> one.is("SENT")).findFirst();
        var answered = life.stream().filter(one -> one.is("COMPLETED")).findFirst();
        return new Journey(fates, first.flatMap(LifeEvent::late), first.flatMap(sent -> answered.map(
                        one -> Duration.between(sent.at(), one.at()))
                .filter(taken -> !taken.isNegative())));
    }

    /** What a person did is not undone by a later reminder. */
    private static String later(String known, String next) {
        return OF_PEOPLE.containsValue(known) ? known : next;
    }

    /** Whole minutes up to an hour, whole hours up to a day, then whole days, in minutes: exact enough, and few values. */
    Optional<BigDecimal> minutesLate() {
        return late.map(time -> {
            long minutes = Math.max(0, time.toMinutes());
            long grain = minutes < 60 ? 1 : minutes < 1_440 ? 60 : 1_440;
            return BigDecimal.valueOf(minutes / grain * grain);
        });
    }

    /** Whole days of 24 hours, rounded down. */
    Optional<BigDecimal> daysToAnswer() {
        return answeredAfter.map(time -> BigDecimal.valueOf(time.toDays()));
    }
}
