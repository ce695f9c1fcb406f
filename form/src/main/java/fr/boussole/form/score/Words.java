package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers and sums in the two languages in which scores explain themselves. */
final class Words {
    private Words() {}

    static Text both(Function<String, String> sentence) {
        return Text.both(sentence.apply("fr"), sentence.apply("en"));
    }

    static String plain(BigDecimal number, String language) {
        return plain(Fraction.of(number), language);
    }

    static String plain(Fraction number, String language) {
        return number.text().in(language);
    }

    /** As a term of a sum: a negative number in parentheses. */
    static String term(Fraction number, String language) {
        var plain = plain(number, language);
        return plain.startsWith("−") ? "(" + plain + ")" : plain;
    }

    static String sum(List<Part> parts, String language) {
        return parts.stream().map(part -> term(part.points(), language)).collect(Collectors.joining(" + "));
    }
}
