package fr.boussole.response.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The days on which nobody is disturbed.
 *
 * @param weekly such as Sunday; not all seven
 * @param yearly days of the same date each year
 * @param fromEaster days counted from Easter Sunday: 1 is Easter Monday, 39 Ascension, 50 Whit Monday
 */
public record DaysOff(Set<DayOfWeek> weekly, Set<MonthDay> yearly, Set<Integer> fromEaster) {

    public static final DaysOff NONE = new DaysOff(Set.of(), Set.of(), Set.of());

    public DaysOff {
        weekly = Set.copyOf(weekly);
        yearly = Set.copyOf(yearly);
        fromEaster = Set.copyOf(fromEaster);
        if (weekly.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Not every day of the week can be a day off");
        }
    }

    public boolean contains(LocalDate day) {
        return weekly.contains(day.getDayOfWeek())
                || yearly.contains(MonthDay.from(day))
                || fromEaster.contains((int) ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /**
     * Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm published in <i>Nature</i> 13 (1876), 487, in the
     * form of Meeus, <i>Astronomical Algorithms</i>, chapter 8. Its letters are kept.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
