package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Text;
import fr.boussole.response.dispatch.Ledger.Entry;
import fr.boussole.response.dispatch.Ledger.Promise;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.pathway.Timing;
import fr.boussole.response.schedule.Asking;
import fr.boussole.response.schedule.Attempt;
import fr.boussole.response.schedule.BackOff;
import fr.boussole.response.schedule.Cap;
import fr.boussole.response.schedule.DaysOff;
import fr.boussole.response.schedule.Due;
import fr.boussole.response.schedule.Manners;
import fr.boussole.response.schedule.Next;
import fr.boussole.response.schedule.QuietHours;
import fr.boussole.response.schedule.Schedule;
import fr.boussole.response.schedule.Situation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One person on some steps somewhere on Earth, over three years with a leap day, with a world that fails at random: channels are
 * down, notices come back, processes are killed, all stands still for days. The seed decides everything.
 */
class CourseSimulationTest {

    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "America/New_York",
            "Pacific/Auckland",
            "Asia/Kolkata",
            "Africa/Casablanca",
            "Australia/Lord_Howe",
            "America/Guadeloupe",
            "Indian/Reunion",
            "Pacific/Marquesas");

    private static final Manners MANNERS = new Manners(
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0)),
            new DaysOff(
                    Set.of(DayOfWeek.SUNDAY),
                    Stream.of("--01-01", "--05-01", "--05-08", "--07-14", "--08-15", "--11-01", "--11-11", "--12-25")
                            .map(MonthDay::parse)
                            .collect(Collectors.toSet()),
                    Set.of(1, 39, 50)),
            new Cap(3, 7),
            new BackOff(Duration.ofMinutes(1), Duration.ofHours(1)),
            3);

    @Property(tries = 2000)
    void whatever_fails_each_is_asked_once_in_time_or_accounted_for(@ForAll long seed) {
        Life life = new Life(seed, true);
        life.live();
        life.check();
    }

    @Property(tries = 500)
    void where_nothing_fails_nothing_is_late(@ForAll long seed) {
        Life life = new Life(seed, false);
        life.live();
        life.check();

        life.cases.stream()
                .flatMap(one -> one.dispatches.stream())
                .filter(dispatch -> dispatch.handedAt != null)
                .forEach(dispatch ->
                        assertThat(dispatch.lateness()).as("seed %d", seed).isEqualTo(Duration.ZERO));
    }

    /** One invitation, as the store would keep it. */
    private static final class Case {
        final UUID id = UUID.randomUUID();
        final Step step;
        final LocalDate event;
        final Instant known;
        final Set<Channel> reaches;
        final List<Dispatch> dispatches = new ArrayList<>();
        Optional<Instant> nextAt;
        Optional<String> reason = Optional.empty();

        Case(Step step, LocalDate event, Instant known, Set<Channel> reaches) {
            this.step = step;
            this.event = event;
            this.known = known;
            this.reaches = reaches;
            this.nextAt = Optional.of(known);
        }
    }

    private static final class Life {
        private final long seed;
        private final Random random;
        private final boolean fails;
        private final ZoneId zone;
        private final Ledger ledger = new Ledger();
        private final List<Case> cases = new ArrayList<>();
        private final Map<UUID, Entry> given = new HashMap<>();
        private final Map<Channel, Instant> downUntil = new HashMap<>();
        private Instant now;

        Life(long seed, boolean fails) {
            this.seed = seed;
            this.random = new Random(seed);
            this.fails = fails;
            this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            this.now = LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant();
            int steps = 1 + random.nextInt(4);
            for (int i = 0; i < steps; i++) {
                cases.add(drawn(i));
            }
        }

        private Case drawn(int number) {
            List<Channel> channels = new ArrayList<>(List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER));
            Collections.shuffle(channels, random);
            LocalDate event = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3 * 365 - 200));
            int windowTo = random.nextInt(40);
            int reminders = random.nextInt(3);
            Step step = new Step(
                    "step-" + number,
                    "AFTER",
                    Text.EMPTY,
                    "u|1",
                    "event",
                    new Timing(
                            random.nextBoolean(),
                            Period.of(0, random.nextInt(4), random.nextInt(20)),
                            Period.ofDays(-random.nextInt(10)),
                            Period.ofDays(windowTo),
                            Optional.empty(),
                            LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)),
                            Stream.iterate(7, day -> day + 7)
                                    .limit(reminders)
                                    .map(Period::ofDays)
                                    .toList(),
                            Optional.empty()),
                    "PATIENT",
                    channels.subList(0, 1 + random.nextInt(3)),
                    List.of());
            Set<Channel> reaches = EnumSet.noneOf(Channel.class);
            channels.stream().filter(channel -> random.nextInt(5) > 0).forEach(reaches::add);
            Instant known = event.minusDays(random.nextInt(30))
                    .plusDays(random.nextInt(20))
                    .atTime(random.nextInt(24), random.nextInt(60))
                    .atZone(zone)
                    .toInstant();
            return new Case(step, event, known, reaches);
        }

        void live() {
            for (int turns = 0; turns < 20_000; turns++) {
                Optional<Case> due = cases.stream()
                        .filter(one -> one.nextAt.isPresent())
                        .min((one, other) -> one.nextAt.get().compareTo(other.nextAt.get()));
                if (due.isEmpty()) {
                    return;
                }
                Instant at = due.get().nextAt.get();
                now = at.isAfter(now) ? at : now;
                if (fails && random.nextInt(40) == 0) {
                    now = now.plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60)));
                }
                look(due.get());
            }
            throw new AssertionError("seed " + seed + ": it never ends");
        }

        private void look(Case one) {
            one.dispatches.stream()
                    .filter(dispatch -> dispatch.status == DispatchStatus.HANDING)
                    .forEach(dispatch -> {
                        if (isRepeatable(dispatch.channel)) {
                            dispatch.status = DispatchStatus.DUE;
                        } else {
                            dispatch.become(DispatchStatus.UNCERTAIN, "", now);
                            one.reason = Optional.of("UNCERTAIN");
                        }
                    });
            Next next = next(one);
            if (next instanceof Next.Ask ask) {
                ask(one, ask);
                return;
            }
            one.nextAt = Optional.empty();
            if (next instanceof Next.GiveUp failure) {
                one.reason = Optional.of(failure.reason().name());
            }
        }

        private Next next(Case one) {
            List<Instant> others = cases.stream()
                    .flatMap(other -> attempts(other).stream())
                    .filter(Attempt::mayHaveArrived)
                    .map(Attempt::at)
                    .toList();
            return Asking.next(
                    new Situation(one.step, zone, one.event, one.known, one.reaches, attempts(one), others),
                    MANNERS,
                    now);
        }

        private static List<Attempt> attempts(Case one) {
            return one.dispatches.stream()
                    .flatMap(dispatch -> dispatch.attempt(MANNERS.backOff()).stream())
                    .toList();
        }

        private void ask(Case one, Next.Ask ask) {
            one.nextAt = Optional.of(ask.at());
            if (ask.due().isAfter(now)) {
                return;
            }
            Dispatch dispatch = one.dispatches.stream()
                    .filter(known -> known.reminder == ask.reminder() && known.channel == ask.channel())
                    .findFirst()
                    .orElseGet(() -> {
                        one.dispatches.add(Dispatch.due(one.id, ask.reminder(), ask.channel(), ask.due()));
                        return one.dispatches.get(one.dispatches.size() - 1);
                    });
            if (!ask.at().isAfter(now)) {
                dispatch.handing(now);
                hand(one, dispatch);
            }
        }

        private void hand(Case one, Dispatch dispatch) {
            one.nextAt = Optional.of(now.plusSeconds(30));
            boolean isKnown = given.containsKey(dispatch.id) && isRepeatable(dispatch.channel);
            int fate = fails && !isKnown ? random.nextInt(20) : 19;
            if (fate == 0) {
                downUntil.put(dispatch.channel, now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60))));
            }
            if (downUntil.getOrDefault(dispatch.channel, Instant.MIN).isAfter(now)) {
                dispatch.again("down", now);
            } else if (fate == 1) {
                dispatch.become(DispatchStatus.FAILED, "never", now);
                one.reaches.remove(dispatch.channel);
            } else if (fate == 2) {
                take(one, dispatch).cutShort = !isRepeatable(dispatch.channel);
                return;
            } else if (fate == 3) {
                return;
            } else {
                Entry entry = take(one, dispatch);
                dispatch.sent("", now);
                bounce(one, dispatch, entry, fate);
            }
            one.nextAt = Optional.of(now);
        }

        private void bounce(Case one, Dispatch dispatch, Entry entry, int fate) {
            if (fate == 4) {
                entry.cameBack = true;
                dispatch.become(DispatchStatus.BOUNCED, "5.1.1", now.plusSeconds(60));
                one.reaches.remove(dispatch.channel);
            } else if (fate == 5 && !isRepeatable(dispatch.channel)) {
                entry.cameBack = true;
                dispatch.again("4.2.2", now.plusSeconds(60));
            }
        }

        private Entry take(Case one, Dispatch dispatch) {
            Entry known = given.get(dispatch.id);
            if (known != null && isRepeatable(dispatch.channel)) {
                return known;
            }
            Entry entry = ledger.add(new Entry(one.id, "person", dispatch.reminder, dispatch.channel, now));
            given.put(dispatch.id, entry);
            return entry;
        }

        private static boolean isRepeatable(Channel channel) {
            return channel != Channel.EMAIL;
        }

        void check() {
            ledger.check(
                    cases.stream()
                            .map(one -> {
                                Due due = Schedule.of(one.step, one.event);
                                LocalDate first = due.from().isBefore(due.send()) ? due.from() : due.send();
                                return new Promise(one.id, zone, first, due.lastDayToAsk(), one.reason);
                            })
                            .toList(),
                    "seed " + seed + " in " + zone);
        }
    }
}
