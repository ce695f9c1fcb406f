package fr.boussole.survey.instrument;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Forms that ask what an instrument asks, for tests. */
final class InstrumentForm {
    static final Codes NO_CODES = new Codes(Map.of());

    private InstrumentForm() {}

    static FormDefinition of(List<Item> items) {
        return new FormDefinition(
                "https://boussole.example/instrument",
                "1",
                Text.of("fr", "Essai"),
                Text.EMPTY,
                "fr",
                List.of("fr"),
                items);
    }

    /** Every item of the instrument under its own name, its answers weighted. */
    static FormDefinition of(Instrument instrument) {
        return of(instrument.items().stream()
                .map(item -> weighted(item.id(), item.min(), item.max()))
                .toList());
    }

    /** Codes a, b, c… whose weights are whole numbers. */
    static Item weighted(String linkId, int min, int max) {
        return choice(
                linkId,
                IntStream.rangeClosed(min, max)
                        .mapToObj(number -> option("", code(number - min), Optional.of(BigDecimal.valueOf(number))))
                        .toList());
    }

    /** Codes without weights. */
    static Item coded(String linkId, String system, String... codes) {
        return choice(
                linkId,
                List.of(codes).stream()
                        .map(code -> option(system, code, Optional.empty()))
                        .toList());
    }

    static String code(int place) {
        return Character.toString('a' + place);
    }

    private static Item choice(String linkId, List<Option> options) {
        return Item.of(linkId, ItemType.CHOICE).options(options).build();
    }

    private static Option option(String system, String code, Optional<BigDecimal> weight) {
        return new Option(new AnswerValue.Coding(system, code, ""), Text.EMPTY, weight, false);
    }
}
