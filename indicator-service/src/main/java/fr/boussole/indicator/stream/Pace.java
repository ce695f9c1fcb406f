package fr.boussole.indicator.stream;

import java.time.Duration;

/**
 * When to count what was said: few episodes as soon as nothing more is said, many once a while has passed since the last count.
 * So one answer is seen at once, and those that come in a flood are counted and committed together.
 */
final class Pace {
    /** How often it is looked whether something more has come. */
    static final Duration TICK = Duration.ofMillis(20);

    /** How long a flood may keep an answer waiting. */
    static final Duration LONGEST = Duration.ofMillis(500);

    /** More than these are a flood, in which a silence is but a breath. */
    private static final int FEW = 20;

    private boolean spoken;
    private long counted;

    /** Something was said. */
    void speak() {
        spoken = true;
    }

    /** Whether it is time to count the episodes that wait; asked at each tick. */
    boolean isTime(long nowMillis, int waiting) {
        boolean isQuiet = !spoken;
        spoken = false;
        boolean isTime = waiting > 0 && (isQuiet && waiting <= FEW || nowMillis - counted >= LONGEST.toMillis());
        if (isTime) {
            counted = nowMillis;
        }
        return isTime;
    }
}
