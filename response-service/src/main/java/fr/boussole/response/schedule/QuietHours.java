package fr.boussole.response.schedule;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The hours of a day in which nobody is disturbed, on the clocks of the pathway's zone. They may pass midnight; when both are the
 * same there are none.
 *
 * @param from first minute of quiet
 * @param to first minute after it
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** No quiet at all. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public boolean contains(LocalTime time) {
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to);
        }
        return from.isAfter(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    /** The first moment of that day, from {@code time} on, that is not quiet; empty when the rest of the day is. */
    Optional<LocalTime> earliest(LocalTime time) {
        if (!contains(time)) {
            return Optional.of(time);
        }
        return to.isAfter(time) ? Optional.of(to) : Optional.empty();
    }

    /** The last minute of that day, up to {@code time}, that is not quiet; empty when all before is. */
    Optional<LocalTime> latest(LocalTime time) {
        if (!contains(time)) {
            return Optional.of(time);
        }
        return from.isAfter(time) || from.equals(LocalTime.MIDNIGHT)
                ? Optional.empty()
                : Optional.of(from.minusMinutes(1)).filter(minute -> !contains(minute));
    }
}
