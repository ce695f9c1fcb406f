package fr.boussole.pages.twin;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Small forms with every kind of condition, circles included, and answers that mostly fit them; the same seed gives the same. Few
 * values are drawn from, so that conditions meet answers often.
 */
final class RandomForms {

    private static final List<String> LINK_IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<ItemType> TYPES = List.of(ItemType.values());
    private static final List<AnswerValue> VALUES = List.of(
            new AnswerValue.Bool(true),
            new AnswerValue.Bool(false),
            new AnswerValue.Int(1),
            new AnswerValue.Int(-2),
            new AnswerValue.Dec(new BigDecimal("1.0")),
            new AnswerValue.Dec(new BigDecimal("1.25")),
            new AnswerValue.Dec(new BigDecimal("-0.5")),
            new AnswerValue.Str("oui"),
            new AnswerValue.Str("Non, à 90 %"),
            new AnswerValue.Str(" "),
            new AnswerValue.Date("2018"),
            new AnswerValue.Date("2018-05"),
            new AnswerValue.Date("2018-05-31"),
            new AnswerValue.DateTime("2018-05-31T00:30:00+02:00"),
            new AnswerValue.DateTime("2018-05-30T22:30:00Z"),
            new AnswerValue.DateTime("2018-05-30T22:30:00.5Z"),
            new AnswerValue.Time("14:30:00"),
            new AnswerValue.Time("14:30:00.0"),
            new AnswerValue.Time("09:00:00"),
            new AnswerValue.Uri("https://boussole.example/"),
            new AnswerValue.Coding("https://boussole.example/codes", "1", "Un"),
            new AnswerValue.Coding("https://boussole.example/codes", "1", ""),
            new AnswerValue.Coding("https://boussole.example/codes", "2", "Deux"),
            new AnswerValue.Coding("", "2", ""),
            new AnswerValue.Coding("", "", "Deux"),
            new AnswerValue.Quantity(new BigDecimal("37.50"), "°C", "http://unitsofmeasure.org", "Cel"),
            new AnswerValue.Quantity(new BigDecimal("37.5"), "", "http://unitsofmeasure.org", "Cel"),
            new AnswerValue.Quantity(new BigDecimal("99"), "°F", "", ""),
            new AnswerValue.Attachment("image/png", "", "YQ==", 12, "", "a"),
            new AnswerValue.Reference("Practitioner/1", ""),
            new AnswerValue.Reference("", "Quelqu’un"));

    private final Random random;
    private final List<String> left = new ArrayList<>(LINK_IDS);

    RandomForms(long seed) {
        this.random = new Random(seed);
    }

    FormDefinition form() {
        List<Item> items = items(3);
        return new FormDefinition(
                "https://boussole.example/random",
                "1",
                Text.EMPTY,
                Text.EMPTY,
                "fr",
                List.of("fr"),
                items.stream().map(item -> conditional(item, items)).toList());
    }

    private List<Item> items(int levels) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 4 && !left.isEmpty(); i++) {
            items.add(item(left.remove(0), levels));
        }
        return items;
    }

    private Item item(String linkId, int levels) {
        ItemType type = chance(4) ? ItemType.GROUP : one(TYPES);
        var item = Item.of(linkId, type).required(chance(3)).repeats(chance(3)).bounds(bounds());
        if (type.isChoice()) {
            item = item.options(values(3).stream()
                    .map(value -> new Option(value, Text.EMPTY, Optional.empty(), chance(3)))
                    .toList());
        }
        if (type == ItemType.QUANTITY && chance(2)) {
            item = item.units(List.of(new AnswerValue.Coding("http://unitsofmeasure.org", "Cel", "°C")));
        }
        boolean nests = type != ItemType.DISPLAY && levels > 0 && (type == ItemType.GROUP || chance(4));
        return nests ? item.items(items(levels - 1)).build() : item.build();
    }

    private Bounds bounds() {
        return new Bounds(
                maybe(one(VALUES)),
                maybe(one(VALUES)),
                maybe(2),
                maybe(5),
                maybe(1),
                maybe(random.nextInt(3)),
                maybe(random.nextInt(3)),
                maybe(10L),
                maybe("[a-z]+"),
                chance(4) ? List.of("image/*") : List.of());
    }

    private Item conditional(Item item, List<Item> all) {
        List<Item> nested =
                item.items().stream().map(child -> conditional(child, all)).toList();
        var conditions = new ArrayList<Condition>();
        while (chance(2) && conditions.size() < 3) {
            conditions.add(condition(all));
        }
        return new Item(
                item.linkId(),
                item.type(),
                item.text(),
                item.help(),
                item.required(),
                item.repeats(),
                item.readOnly(),
                item.hidden(),
                item.control(),
                item.options(),
                item.units(),
                conditions,
                chance(2) ? EnableBehavior.ANY : EnableBehavior.ALL,
                item.bounds(),
                item.initial(),
                item.expressions(),
                nested);
    }

    private Condition condition(List<Item> all) {
        List<String> known = all.stream().flatMap(Item::all).map(Item::linkId).toList();
        Operator operator = one(List.of(Operator.values()));
        AnswerValue value = operator == Operator.EXISTS ? new AnswerValue.Bool(chance(2)) : one(VALUES);
        return new Condition(one(known), operator, value);
    }

    Answers answers(FormDefinition form) {
        return Answers.of(answered(form.items()));
    }

    private List<AnsweredItem> answered(List<Item> items) {
        var answered = new ArrayList<AnsweredItem>();
        for (Item item : items) {
            int occurrences = item.type() == ItemType.GROUP && item.repeats() ? random.nextInt(3) : chance(4) ? 0 : 1;
            for (int i = 0; i < occurrences || chance(20); i++) {
                answered.add(answered(chance(20) ? one(items) : item));
            }
        }
        return answered;
    }

    private AnsweredItem answered(Item item) {
        boolean isGroup = item.type() == ItemType.GROUP;
        List<Answer> answers = isGroup && !chance(20)
                ? List.of()
                : values(chance(3) ? 2 : 1).stream()
                        .map(value -> new Answer(fitting(item, value), chance(2) ? answered(item.items()) : List.of()))
                        .toList();
        return new AnsweredItem(item.linkId(), answers, isGroup || chance(10) ? answered(item.items()) : List.of());
    }

    /** Mostly a value that the question takes. */
    private AnswerValue fitting(Item item, AnswerValue value) {
        List<AnswerValue> right = Stream.concat(
                        item.options().stream().map(Option::value),
                        VALUES.stream().filter(one -> item.type().valueClass().stream()
                                .anyMatch(taken -> taken.isInstance(one))))
                .toList();
        return right.isEmpty() || chance(6) ? value : one(right);
    }

    List<AnswerValue> values(int count) {
        return random.ints(count, 0, VALUES.size()).mapToObj(VALUES::get).toList();
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return chance(3) ? Optional.of(value) : Optional.empty();
    }

    /** One time in so many. */
    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }
}
