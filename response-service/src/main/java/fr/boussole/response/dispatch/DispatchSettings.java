package fr.boussole.response.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** How notices are sent, and when people are left in peace. */
@ConfigMapping(prefix = "boussole.dispatch")
public interface DispatchSettings {

    /** Whether this instance sends at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often each lane looks for what is due. */
    @WithDefault("5s")
    Duration every();

    /** Lanes among which episodes are divided; one instance is at work on a lane at a time. The same in every instance. */
    @Min(1)
    @Max(64)
    @WithDefault("8")
    int lanes();

    /** Lanes on which this instance works at once. */
    @Min(1)
    @Max(64)
    @WithDefault("4")
    int threads();

    /**
     * Notices that this instance hands over to other people's servers at once, for each channel; at most half of them, and at least one,
     * to one mail domain. 0: each lane hands over itself, and waits for it.
     */
    @Min(0)
    @Max(64)
    @WithDefault("8")
    int hands();

    /** How long a lane waits at most where all of a channel's are taken, before it goes on with other notices. */
    @WithDefault("1s")
    Duration waitsForHand();

    /** Within which another instance goes on with what a killed one was doing. No carrier may take longer to hand a notice over. */
    @WithDefault("30s")
    Duration takenOverWithin();

    /** How long a stopping instance waits for the notices under way. */
    @WithDefault("10s")
    Duration stopsWithin();

    /** What is overdue by more shows in the health of the service. */
    @WithDefault("1h")
    Duration tooLate();

    /** How often a notice that comes back, and may arrive another time, is handed over in all. */
    @Min(1)
    @WithDefault("3")
    int softBounces();

    Quiet quiet();

    Off off();

    Cap cap();

    BackOff backOff();

    /** Hours in which no e-mail, text message or call reaches anybody, in the pathway's zone; none when both are the same. */
    interface Quiet {
        @WithDefault("20:00")
        LocalTime from();

        @WithDefault("08:00")
        LocalTime to();
    }

    /** Days on which no e-mail, text message or call reaches anybody. The defaults are those of metropolitan France. */
    interface Off {
        @WithDefault("SUNDAY")
        Optional<List<DayOfWeek>> weekly();

        /** As {@code MM-DD}. */
        @WithDefault("01-01,05-01,05-08,07-14,08-15,11-01,11-11,12-25")
        Optional<List<String>> yearly();

        /** Days after Easter Sunday, negative before. */
        @WithDefault("1,39,50")
        Optional<List<Integer>> fromEaster();
    }

    /** Notices that one person gets at most, by all pathways together; never two on one day. */
    interface Cap {
        @Min(1)
        @WithDefault("3")
        int notices();

        /** In how many days, that of the notice included. */
        @Min(1)
        @WithDefault("7")
        int days();
    }

    /** Waits between tries while a channel is down: twice as long each time. */
    interface BackOff {
        @WithDefault("1m")
        Duration first();

        @WithDefault("1h")
        Duration most();
    }
}
