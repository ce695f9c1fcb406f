package fr.boussole.indicator.indicator;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The periods into which months are gathered. A period is named so that names sort by time. */
public enum Granularity {
    ALL,
    YEAR,
    QUARTER,
    MONTH;

    /** Such as {@code 2026}, {@code 2026-Q1} or {@code 2026-03}; {@code all} for everything together. */
    public String period(YearMonth month) {
        return switch (this) {
            case ALL -> code();
            case YEAR -> String.valueOf(month.getYear());
            case QUARTER -> month.getYear() + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> month.toString();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
