package fr.boussole.response.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TryLimitTest {

    private long now;
    private final TryLimit limit = new TryLimit(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void codes_that_open_cost_nothing() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(limit.allows("192.0.2.7")).isTrue();
        }
    }

    @Test
    void a_network_that_is_wrong_a_hundred_times_waits_and_goes_on_a_second_later() {
        for (int i = 0; i < 100; i++) {
            limit.wrong("192.0.2." + i);
        }

        assertThat(limit.allows("192.0.2.200")).isFalse();
        assertThat(limit.allows("192.0.3.1")).isTrue();

        now += TimeUnit.SECONDS.toNanos(1);
        assertThat(limit.allows("192.0.2.200")).isTrue();
    }

    @Test
    void all_addresses_that_one_subscriber_of_ipv6_has_are_one_network() {
        for (int i = 0; i < 100; i++) {
            limit.wrong("2001:db8:1:" + Integer.toHexString(i) + "::1");
        }

        assertThat(limit.allows("2001:db8:1:ffff::2")).isFalse();
        assertThat(limit.allows("2001:db8:2::1")).isTrue();
    }
}
