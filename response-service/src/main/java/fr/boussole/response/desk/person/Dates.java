package fr.boussole.response.desk.person;

import fr.boussole.pages.question.Fields;
import java.util.Optional;

/** A date as three boxes hold it. */
final class Dates {

    private Dates() {}

    /** In the form {@code 2026-04-14}, whether or not there is such a day; empty when all boxes are. */
    static Optional<String> written(Fields said, String name) {
        String day = said.one(name + ".day").strip();
        String month = said.one(name + ".month").strip();
        String year = said.one(name + ".year").strip();
        return day.isEmpty() && month.isEmpty() && year.isEmpty()
                ? Optional.empty()
                : Optional.of(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
