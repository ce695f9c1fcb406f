package fr.boussole.indicator.stream;

import java.time.Duration;

/**
 * When to count what was said: as soon as nothing more comes, and in a flood after a while. So one answer is seen at once, and
 * many that come together are counted and committed together.
 */
final class Pace {
    /** How often it is looked whether something more has come. */
    static final Duration TICK = Duration.ofMillis(20);

    /** How long a flood may keep an answer waiting. */
    static final Duration LONGEST = Duration.ofMillis(500);

    private boolean spoken;
    private long since;

    /** Something was said. */
    void speak() {
        spoken = true;
    }

    /** Whether it is time, asked at each tick; when it is, the waiting begins anew. */
    boolean isTime(long nowMillis) {
        boolean quiet = !spoken;
        spoken = false;
        boolean isTime = quiet || nowMillis - since >= LONGEST.toMillis();
        if (isTime) {
            since = nowMillis;
        }
        return isTime;
    }
}
