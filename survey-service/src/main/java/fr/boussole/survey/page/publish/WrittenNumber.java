package fr.boussole.survey.page.publish;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as people write it, with a comma or a point; at most 15 digits before and 12 after. */
final class WrittenNumber {

    private static final int LONGEST = 30;

    private WrittenNumber() {}

    static Optional<BigDecimal> read(String text) {
        String digits = text.replace(',', '.').replace('−', '-');
        return digits.length() <= LONGEST && digits.matches("[+-]?\\d{1,15}(\\.\\d{1,12})?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
