package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.pathway.Channel;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one database, at work at the same time at every moment of an hour, which goes by fast. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TwoInstancesTest {

    /** A Tuesday at ten. */
    private static final Instant BEGIN = Instant.parse("2026-03-10T09:00:00Z");

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOMENTS_AN_HOUR = 720;
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(30);

    @Inject
    Ward ward;

    @Inject
    Lanes lanes;

    @Inject
    Clockwork clockwork;

    @Inject
    MovingClock clock;

    @Inject
    AgroalDataSource database;

    private final Random random = new Random(7);
    private final List<String> enrolled = new ArrayList<>();
    private TestCarrier mail;
    private TestCarrier text;
    private Instance one;
    private Instance other;
    private String pathway;

    /** One instance, with a way to the database of its own. */
    private final class Instance {
        final ExecutorService thread;
        final AtomicBoolean killed = new AtomicBoolean();
        final ManualScheduler scheduler;

        Instance(String name) {
            thread = Executors.newSingleThreadExecutor(work -> new Thread(work, name));
            var builder = TestHelper.createManualScheduler(connections());
            builder.clock(new SettableClock() {
                @Override
                public Instant now() {
                    return clock.instant();
                }
            });
            builder.startTasks(clockwork.tasks(lanes::run));
            builder.heartbeatInterval(clockwork.heartbeat());
            builder.pollUsingLockAndFetch(0.5, 1.0);
            scheduler = builder.build();
            scheduler.start();
        }

        /** A dead process writes nothing any more. */
        private DataSource connections() {
            return (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                        if (killed.get()) {
                            throw new SQLException("killed");
                        }
                        try {
                            return method.invoke(database, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        Callable<Boolean> atWork() {
            return () -> {
                if (!killed.get()) {
                    scheduler.runDeadExecutionDetection();
                    scheduler.runAnyDueExecutions();
                }
                return true;
            };
        }
    }

    @BeforeEach
    void begin() {
        mail = new TestCarrier(Channel.EMAIL, false, clock);
        text = new TestCarrier(Channel.SMS, true, clock);
        QuarkusMock.installMockForType(new Carriers(List.of(mail, text)), Carriers.class);
        ward.column("delete from scheduled_tasks");
        clock.set(BEGIN);
        one = new Instance("one");
        other = new Instance("other");
    }

    @AfterEach
    void letGo() {
        clock.letGo();
        one.thread.shutdown();
        other.thread.shutdown();
    }

    @Test
    void in_an_hour_of_two_instances_each_is_asked_once_and_at_once() throws Exception {
        asking("EMAIL");
        for (int moment = 0; moment < MOMENTS_AN_HOUR; moment++) {
            pass();
        }
        pass();

        assertThat(enrolled).hasSizeGreaterThan(50);
        assertEachIsAskedOnce(mail, MOMENT.multipliedBy(2));
    }

    @Test
    void when_one_is_killed_while_it_hands_over_the_other_goes_on_in_time() throws Exception {
        asking("SMS");
        text.behave(notice -> {
            if (Thread.currentThread().getName().equals("one")) {
                one.killed.set(true);
                throw new TestCarrier.Killed();
            }
            return new Handover.Taken("");
        });
        while (!one.killed.get()) {
            pass();
        }
        for (int moment = 0; moment < 40; moment++) {
            pass();
        }

        assertEachIsAskedOnce(text, TAKEN_OVER_WITHIN.plus(MOMENT));
    }

    @Test
    void in_an_hour_in_which_one_is_killed_nobody_is_asked_twice_or_forgotten_and_what_was_cut_short_is_known()
            throws Exception {
        asking("EMAIL");
        mail.behave(notice -> {
            if (Thread.currentThread().getName().equals("one") && mail.taken().size() >= 20) {
                mail.take(notice);
                one.killed.set(true);
                throw new TestCarrier.Killed();
            }
            return new Handover.Taken("");
        });
        for (int moment = 0; moment < MOMENTS_AN_HOUR; moment++) {
            pass();
        }
        pass();

        assertThat(one.killed).isTrue();
        assertThat(enrolled).hasSizeGreaterThan(50);
        List<Dispatch> dispatches = enrolled.stream()
                .flatMap(episode -> ward.dispatches(ward.invitation(episode, "home").id).stream())
                .toList();
        assertThat(dispatches).hasSameSizeAs(enrolled);
        assertThat(enrolled)
                .allSatisfy(episode -> assertThat(mail.taken(episode)).hasSize(1));
        assertThat(dispatches)
                .filteredOn(dispatch -> dispatch.status != DispatchStatus.SENT)
                .singleElement()
                .satisfies(cut -> {
                    assertThat(cut.status).isEqualTo(DispatchStatus.UNCERTAIN);
                    assertThat(Duration.between(cut.handedAt, cut.reportedAt))
                            .isBetween(TAKEN_OVER_WITHIN, TAKEN_OVER_WITHIN.plus(MOMENT.multipliedBy(2)));
                });
        assertThat(dispatches).allSatisfy(dispatch -> assertThat(dispatch.lateness())
                .isLessThanOrEqualTo(TAKEN_OVER_WITHIN.plus(MOMENT.multipliedBy(2))));
        assertThat(dispatches)
                .filteredOn(dispatch -> dispatch.lateness().compareTo(MOMENT.multipliedBy(2)) > 0)
                .as("late by the take-over only")
                .allSatisfy(dispatch -> assertThat(dispatch.dueAt)
                        .isBefore(dispatches.stream()
                                .filter(cut -> cut.status == DispatchStatus.UNCERTAIN)
                                .findFirst()
                                .orElseThrow()
                                .reportedAt));
    }

    private void asking(String channel) {
        pathway = ward.pathway("Europe/Paris", Ward.step("home", "P3D", "P0D", "P20D", "", '"' + channel + '"'));
    }

    private void pass() throws Exception {
        clock.tick(MOMENT);
        if (random.nextInt(10) == 0 && enrolled.size() * 10 < MOMENTS_AN_HOUR) {
            enrolled.add(ward.enrol(pathway, LocalDate.of(2026, 3, 1), Ward.EVERY_WAY));
        }
        List<Future<Boolean>> work = List.of(one.thread.submit(one.atWork()), other.thread.submit(other.atWork()));
        for (Future<Boolean> each : work) {
            assertThat(each.get()).isTrue();
        }
    }

    private void assertEachIsAskedOnce(TestCarrier carrier, Duration late) {
        assertThat(enrolled).isNotEmpty().allSatisfy(episode -> {
            assertThat(carrier.taken(episode)).hasSize(1);
            assertThat(ward.dispatches(ward.invitation(episode, "home").id))
                    .singleElement()
                    .satisfies(dispatch -> {
                        assertThat(dispatch.status).isEqualTo(DispatchStatus.SENT);
                        assertThat(dispatch.lateness()).isLessThanOrEqualTo(late);
                    });
        });
    }
}
