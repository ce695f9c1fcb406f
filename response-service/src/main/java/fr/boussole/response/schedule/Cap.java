package fr.boussole.response.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * How often one person is asked at most, by all pathways together: so many notices in so many days, and never two on one day.
 *
 * @param notices at least 1
 * @param days length of the span of days, that of the notice included; at least 1
 */
public record Cap(int notices, int days) {

    /** No more than the one a day. */
    public static final Cap ONE_A_DAY = new Cap(1, 1);

    public Cap {
        if (notices < 1 || days < 1) {
            throw new IllegalArgumentException(
                    "A cap of " + notices + " notices in " + days + " days would let nobody be asked");
        }
    }

    /**
     * Whether one more may go on that day.
     *
     * @param given days, as the pathway's zone has them, on which notices went to the person; a day once for each
     */
    boolean allows(LocalDate day, List<LocalDate> given) {
        LocalDate first = day.minusDays(days - 1L);
        long near = given.stream()
                .filter(other -> !other.isBefore(first) && !other.isAfter(day))
                .count();
        return near < notices && !given.contains(day);
    }
}
