package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.dispatch.Hands.Errand;
import fr.boussole.response.pathway.Channel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandsTest {

    private static final Errand SLOW = errand("slow.example");
    private static final Errand OTHER = errand("other.example");
    private static final Errand TEXT = new Errand(Channel.SMS, Optional.of(""));

    private final Hands hands = new Hands(4, Duration.ofMillis(1), Duration.ZERO, new SimpleMeterRegistry());

    @AfterEach
    void stop() throws InterruptedException {
        hands.stop(null);
    }

    @Test
    void one_destination_gets_half_of_a_channel_s_and_one_channel_nothing_of_another_s() {
        assertThat(taken(SLOW, 5)).isEqualTo(2);
        assertThat(taken(OTHER, 5)).isEqualTo(2);
        assertThat(taken(errand("third.example"), 1)).isZero();
        assertThat(taken(TEXT, 9)).isEqualTo(4);
    }

    @Test
    void what_is_written_down_here_needs_none() {
        assertThat(taken(new Errand(Channel.LETTER, Optional.empty()), 100)).isEqualTo(100);
    }

    @Test
    void one_that_is_given_back_is_free_again() {
        taken(SLOW, 2);
        hands.give(SLOW);

        assertThat(taken(SLOW, 2)).isOne();
    }

    @Test
    void whoever_waits_gets_the_one_that_becomes_free() throws Exception {
        Hands patient = new Hands(2, Duration.ofMinutes(1), Duration.ZERO, new SimpleMeterRegistry());
        assertThat(patient.take(SLOW)).isTrue();
        CountDownLatch atWork = new CountDownLatch(1);
        patient.work(SLOW, () -> await(atWork));
        Thread later = new Thread(atWork::countDown);
        later.start();

        assertThat(patient.awaitFree(SLOW)).isTrue();
        later.join();
        patient.stop(null);
    }

    @Test
    void where_one_has_waited_in_vain_the_next_do_not_wait_at_all_until_one_is_free() throws Exception {
        Hands slow = new Hands(4, Duration.ofMillis(50), Duration.ZERO, new SimpleMeterRegistry());
        slow.take(SLOW);
        slow.take(SLOW);
        assertThat(slow.awaitFree(SLOW)).isFalse();

        long start = System.nanoTime();
        IntStream.range(0, 100).forEach(each -> assertThat(slow.awaitFree(SLOW)).isFalse());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        slow.give(SLOW);
        assertThat(slow.awaitFree(SLOW)).isTrue();
        slow.stop(null);
    }

    @Test
    void a_fault_in_one_gives_it_back() {
        hands.take(SLOW);
        CountDownLatch begun = new CountDownLatch(1);
        hands.work(SLOW, () -> {
            begun.countDown();
            throw new IllegalStateException("on purpose");
        });
        await(begun);

        hands.take(SLOW);
        Awaitility.await().until(() -> hands.take(SLOW));
    }

    private int taken(Errand errand, int tries) {
        return (int)
                IntStream.range(0, tries).filter(each -> hands.take(errand)).count();
    }

    private static Errand errand(String domain) {
        return new Errand(Channel.EMAIL, Optional.of(domain));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
