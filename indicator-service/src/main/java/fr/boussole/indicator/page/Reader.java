package fr.boussole.indicator.page;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.statistic.Interval;
import fr.boussole.pages.number.NumberText;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Words and numbers as the reader of a page reads them.
 *
 * @param locale French or English
 * @param say the words of the pages in that language
 */
record Reader(Locale locale, Say say) {

    static Reader in(Locale locale) {
        return new Reader(locale, MessageBundles.get(Say.class, Localized.Literal.of(locale.getLanguage())));
    }

    String text(Text text) {
        return text.in(locale.getLanguage());
    }

    /** People are counted without decimals. */
    String people(long n) {
        return NumberText.plain(locale, 0).of(n);
    }

    String percent(double share) {
        return NumberText.percent(locale, 0).of(share);
    }

    /** Two figures tell more than a rounded one: 0.6 rather than 1, yet 12 rather than 12.0 for whole numbers. */
    String number(double value) {
        return NumberText.plain(locale, value == Math.rint(value) ? 0 : 1).of(value);
    }

    String decimals(double value, int digits) {
        return NumberText.plain(locale, digits).of(value);
    }

    String between(NumberText numbers, Interval interval) {
        return numbers.between(interval.low(), interval.high());
    }

    /** A day and time, such as « 22 nov. 2026, 03:15 ». */
    String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /** A period of a report: {@code 2026-Q1}, {@code 2026-03} or {@code 2026}. */
    String period(String code) {
        if (code.contains("Q")) {
            return say.quarter(Character.getNumericValue(code.charAt(code.length() - 1)), code.substring(0, 4));
        }
        return code.length() == 7
                ? DateTimeFormatter.ofPattern("MMM yyyy", locale).format(java.time.YearMonth.parse(code))
                : code;
    }
}
