package fr.boussole.response.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ages as they leave a hospital: bands of ten years, the last one open. */
public final class AgeBands {

    private static final int LAST = 90;
    private static final int OLDEST = 130;

    private AgeBands() {}

    /** Whether a person can be so old. */
    public static boolean isAge(long years) {
        return years >= 0 && years <= OLDEST;
    }

    /** The age in whole years on a day; negative for someone who is born later. */
    public static long years(LocalDate birth, LocalDate day) {
        long years = ChronoUnit.YEARS.between(birth, day);
        return birth.isAfter(day) ? Math.min(-1, years) : years;
    }

    /**
     * Such as {@code 70-79}, and {@code 90+}.
     *
     * @throws IllegalArgumentException when it is no age
     */
    public static String of(long years) {
        if (!isAge(years)) {
            throw new IllegalArgumentException("Nobody is " + years + " years old");
        }
        long decade = years / 10 * 10;
        return decade >= LAST ? LAST + "+" : decade + "-" + (decade + 9);
    }
}
