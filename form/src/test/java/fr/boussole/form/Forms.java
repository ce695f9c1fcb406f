package fr.boussole.form;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Bounds;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms and values for tests. */
public final class Forms {
    public static final String SYSTEM = "https://boussole.example/codes";

    private Forms() {}

    public static FormDefinition of(Item... items) {
        return new FormDefinition(
                "https://boussole.example/test",
                "1",
                Text.of("fr", "Essai"),
                Text.EMPTY,
                "fr",
                List.of("fr"),
                List.of(items));
    }

    public static Item question(String linkId, ItemType type) {
        return Item.of(linkId, type).build();
    }

    public static Item group(String linkId, Item... items) {
        return Item.of(linkId, ItemType.GROUP).items(List.of(items)).build();
    }

    /** A question asked only when another one is answered with this code. */
    public static Item askedWhen(String linkId, String question, String code) {
        return Item.of(linkId, ItemType.STRING)
                .enableWhen(EnableBehavior.ALL, List.of(new Condition(question, Operator.EQUAL, code(code))))
                .build();
    }

    /** A choice of codes from 0, each with the weight of its number. */
    public static Item choice(String linkId, int options) {
        return Item.of(linkId, ItemType.CHOICE)
                .options(IntStream.range(0, options)
                        .mapToObj(i -> new Option(
                                code(Integer.toString(i)), Text.EMPTY, Optional.of(BigDecimal.valueOf(i)), false))
                        .toList())
                .build();
    }

    public static Bounds regex(String regex) {
        return new Bounds(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(regex));
    }

    public static AnswerValue.Coding code(String code) {
        return new AnswerValue.Coding(SYSTEM, code, "");
    }

    public static AnswerValue.Str text(String text) {
        return new AnswerValue.Str(text);
    }

    /** The linkIds in order, to compare with. */
    public static List<String> linkIds(Stream<Item> items) {
        return items.map(Item::linkId).toList();
    }
}
