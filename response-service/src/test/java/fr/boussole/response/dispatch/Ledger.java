package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.pathway.Channel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What really reached the world, written down by the carriers, and what must be true of it whatever happened. */
final class Ledger {

    /** Those of France that move, from the official calendar of each year. */
    private static final Set<LocalDate> MOVING = Stream.of(
                    "2026-04-06",
                    "2026-05-14",
                    "2026-05-25",
                    "2027-03-29",
                    "2027-05-06",
                    "2027-05-17",
                    "2028-04-17",
                    "2028-05-25",
                    "2028-06-05",
                    "2029-04-02",
                    "2029-05-10",
                    "2029-05-21")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static final Set<MonthDay> FIXED = Stream.of(
                    "--01-01", "--05-01", "--05-08", "--07-14", "--08-15", "--11-01", "--11-11", "--12-25")
            .map(MonthDay::parse)
            .collect(Collectors.toSet());

    private final List<Entry> entries = new ArrayList<>();

    /** One notice that went out. */
    static final class Entry {
        final UUID invitation;
        final String person;
        final int reminder;
        final Channel channel;
        final Instant at;
        boolean cameBack;
        boolean cutShort;

        Entry(UUID invitation, String person, int reminder, Channel channel, Instant at) {
            this.invitation = invitation;
            this.person = person;
            this.reminder = reminder;
            this.channel = channel;
            this.at = at;
        }

        boolean stays() {
            return !cameBack && !cutShort;
        }

        @Override
        public String toString() {
            return invitation + " " + reminder + " " + channel + " " + at + (cameBack ? " back" : "")
                    + (cutShort ? " cut" : "");
        }
    }

    /**
     * What was promised of one invitation.
     *
     * @param lastDay last day to ask
     * @param reason why it was not asked, if it was not
     */
    record Promise(UUID invitation, ZoneId zone, LocalDate firstDay, LocalDate lastDay, Optional<String> reason) {}

    Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    List<Entry> of(UUID invitation) {
        return entries.stream()
                .filter(entry -> entry.invitation.equals(invitation))
                .toList();
    }

    /** @param seed by which the run can be done again */
    void check(Collection<Promise> promises, String seed) {
        for (Promise promise : promises) {
            List<Entry> own = of(promise.invitation());
            assertThat(own.isEmpty() && promise.reason().isEmpty())
                    .as("%s: neither asked nor accounted for: %s", seed, promise)
                    .isFalse();
            own.forEach(entry -> checkMoment(entry, promise, seed));
            own.stream()
                    .filter(Entry::stays)
                    .collect(Collectors.groupingBy(entry -> entry.reminder))
                    .values()
                    .forEach(same ->
                            assertThat(same).as("%s: one notice twice", seed).hasSize(1));
            own.stream()
                    .collect(Collectors.groupingBy(entry -> entry.reminder + " " + entry.channel))
                    .values()
                    .forEach(same -> assertThat(same.stream()
                                    .filter(entry -> !entry.cameBack)
                                    .count())
                            .as("%s: the same notice twice by one channel: %s", seed, same)
                            .isLessThanOrEqualTo(1));
        }
        Map<UUID, ZoneId> zones = promises.stream().collect(Collectors.toMap(Promise::invitation, Promise::zone));
        entries.stream()
                .filter(entry -> !entry.cameBack)
                .collect(Collectors.groupingBy(entry -> entry.person))
                .values()
                .forEach(person -> checkCap(
                        person.stream()
                                .map(entry -> LocalDate.ofInstant(entry.at, zones.get(entry.invitation)))
                                .sorted()
                                .toList(),
                        seed));
    }

    private static void checkMoment(Entry entry, Promise promise, String seed) {
        var local = entry.at.atZone(promise.zone());
        LocalDate day = local.toLocalDate();
        assertThat(day)
                .as("%s: outside the days on which asking makes sense: %s %s", seed, entry, promise)
                .isBetween(promise.firstDay(), promise.lastDay());
        if (entry.channel != Channel.LETTER) {
            assertThat(local.toLocalTime())
                    .as("%s: in quiet hours: %s", seed, entry)
                    .isBetween(LocalTime.of(8, 0), LocalTime.of(19, 59, 59));
            assertThat(day.getDayOfWeek() == DayOfWeek.SUNDAY
                            || FIXED.contains(MonthDay.from(day))
                            || MOVING.contains(day))
                    .as("%s: on a day off: %s", seed, entry)
                    .isFalse();
        }
    }

    private static void checkCap(List<LocalDate> days, String seed) {
        assertThat(days).as("%s: two on one day", seed).doesNotHaveDuplicates();
        for (int i = 3; i < days.size(); i++) {
            assertThat(days.get(i))
                    .as("%s: four in seven days: %s", seed, days)
                    .isAfter(days.get(i - 3).plusDays(6));
        }
    }
}
