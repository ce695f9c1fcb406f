package fr.boussole.pages.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.question.Entry;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The page and its twin understand the same of what is written in a field, or both ask to mend it. */
class TwinEntryTest {

    private static final Script TWIN = Script.of("entry.js", """

            export const heard = (item, fields) => read(item, { getAll: (name) => fields[name] ?? [] });
            """);
    private static final Tongue TONGUE = new Tongue(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private static final AnswerValue.Coding CELSIUS = new AnswerValue.Coding("http://unitsofmeasure.org", "Cel", "°C");

    @AfterContainer
    static void stop() {
        TWIN.close();
    }

    @Property(tries = 3_000)
    void the_twin_understands_what_the_page_understands(
            @ForAll("items") Item item, @ForAll("fields") Map<String, List<String>> fields) {
        JsonNode heard = TWIN.call("heard", json(item), written(fields));
        Reading reading = Entry.of(item, TONGUE).read(Fields.of(fields));
        if (!heard.has("values") && !heard.has("unclear")) {
            assertThat(item.type()).isIn(ItemType.DATE_TIME, ItemType.ATTACHMENT, ItemType.REFERENCE, ItemType.GROUP);
        } else if (reading instanceof Reading.Understood understood) {
            assertThat(heard.has("values")).as(heard.toString()).isTrue();
            assertThat(values(heard)).isEqualTo(understood.values());
        } else {
            assertThat(heard.path("unclear").asText()).as(heard.toString()).isNotEmpty();
        }
    }

    private static List<AnswerValue> values(JsonNode heard) {
        return StreamSupport.stream(heard.path("values").spliterator(), false)
                .map(value -> AnswerValue.fromFhir(Script.numbers(value)))
                .toList();
    }

    @Provide
    Arbitrary<Item> items() {
        Arbitrary<List<Option>> options = Arbitraries.of(
                        new AnswerValue.Coding("s", "1", "Un"),
                        new AnswerValue.Coding("s", "2", "Deux"),
                        new AnswerValue.Coding("t", "1", "Autre un"),
                        new AnswerValue.Coding("s", "other", "Autre"),
                        new AnswerValue.Str("true"),
                        new AnswerValue.Int(2))
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .map(values -> values.stream()
                        .map(value -> new Option(
                                value, Text.EMPTY, Optional.empty(), value.key().equals("2")))
                        .toList());
        Arbitrary<ItemType> types =
                Arbitraries.of(ItemType.class).filter(type -> type != ItemType.DISPLAY && type != ItemType.GROUP);
        return Combinators.combine(types, options, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((type, offered, repeats, withUnit) -> Item.of("q", type)
                        .repeats(repeats)
                        .options(type.isChoice() ? offered : List.of())
                        .units(withUnit ? List.of(CELSIUS) : List.of())
                        .build());
    }

    @Provide
    Arbitrary<Map<String, List<String>>> fields() {
        Arbitrary<String> names =
                Arbitraries.of("value", "value", "other", "value.day", "value.month", "value.year", "value.unit");
        Arbitrary<String> texts = Arbitraries.of(
                "",
                " ",
                "1",
                "2",
                "s|1",
                "t|1",
                "=2",
                "other",
                "s|other",
                "true",
                "false",
                "Cel",
                "mes mots",
                "1,50",
                " 36.5 ",
                "1 234",
                "−3",
                "+4",
                "5.",
                ",5",
                ".",
                "2147483648",
                "2,0",
                "1e3",
                "31",
                "29",
                "02",
                "13",
                "00",
                "2024",
                "2023",
                "0000",
                "une\r\n\r\n deux ",
                "14:30",
                "14:30:15",
                "24:00",
                "2024-02-30T10:00",
                "\u00a07");
        return Arbitraries.maps(names, texts.list().ofMinSize(1).ofMaxSize(2)).ofMaxSize(4);
    }

    private static JsonNode json(Item item) {
        var form = new FormDefinition(
                "https://boussole.example/q", "1", Text.EMPTY, Text.EMPTY, "fr", List.of("fr"), List.of(item));
        return FormJson.write(form).get("items").get(0);
    }

    private static JsonNode written(Map<String, List<String>> fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, texts) -> texts.forEach(node.withArray("/" + name)::add));
        return node;
    }
}
