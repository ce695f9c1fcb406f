package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a moment at which a notice may be handed over, within the days on which asking makes sense. */
final class Moments {

    private final Situation situation;
    private final Manners manners;
    private final LocalTime hour;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<LocalDate> given;

    Moments(Situation situation, Manners manners) {
        Due due = Schedule.due(situation.step(), situation.event());
        this.situation = situation;
        this.manners = manners;
        this.hour = situation.step().timing().at();
        this.firstDay = later(due.from(), situation.day(situation.known()));
        this.lastDay = due.lastDayToAsk();
        this.given = situation.given().stream().map(situation::day).toList();
    }

    /**
     * When a notice should be handed over, and when it can be.
     *
     * @param due the first allowed moment from the planned one on; where the last day leaves none, the last one before it
     * @param at the same, or, once that is past, the first allowed moment from now on
     */
    record Moment(Instant due, Instant at) {}

    /** Empty when there is none until the last day. */
    Optional<Moment> place(Channel channel, Instant planned, Instant now) {
        return from(channel, planned, given)
                .or(() -> until(channel, planned))
                .flatMap(due -> due.isAfter(now)
                        ? Optional.of(new Moment(due, due))
                        : from(channel, now, given).map(at -> new Moment(due, at)));
    }

    /** Why there is no moment. */
    Next.Reason reason(Channel channel, Instant planned, Instant now) {
        Instant start = planned.isAfter(now) ? planned : now;
        if (situation.day(start).isAfter(lastDay)) {
            return Next.Reason.OUT_OF_TIME;
        }
        return from(channel, start, List.of()).isPresent() ? Next.Reason.CAPPED : Next.Reason.NO_MOMENT;
    }

    private Optional<Instant> from(Channel channel, Instant start, List<LocalDate> given) {
        ZonedDateTime first = start.atZone(situation.zone());
        return days(first.toLocalDate(), lastDay)
                .filter(day -> manners.allowsAnother(day, given))
                .flatMap(day -> {
                    LocalTime time = day.equals(first.toLocalDate()) ? first.toLocalTime() : hour;
                    return manners.earliest(channel, day, time).stream()
                            .map(allowed -> allowed.equals(time) && day.equals(first.toLocalDate())
                                    ? start
                                    : instant(day, allowed));
                })
                .filter(moment -> !moment.isBefore(start))
                .findFirst();
    }

    private Optional<Instant> until(Channel channel, Instant end) {
        ZonedDateTime last = end.atZone(situation.zone());
        return days(firstDay, last.toLocalDate())
                .filter(day -> manners.allowsAnother(day, given))
                .flatMap(day -> {
                    LocalTime time = day.equals(last.toLocalDate()) ? last.toLocalTime() : hour;
                    return manners.latest(channel, day, time).stream().map(allowed -> instant(day, allowed));
                })
                .filter(moment -> !moment.isAfter(end) && !moment.isBefore(situation.known()))
                .reduce((earlier, later) -> later);
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, situation.zone()).toInstant();
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
