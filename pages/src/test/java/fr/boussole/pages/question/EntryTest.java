package fr.boussole.pages.question;

import static fr.boussole.pages.Forms.coding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.Forms;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Question;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final FormDefinition EVERY_TYPE = Forms.everyType();
    private static final Tongue FRENCH = new Tongue(Locale.FRENCH, ZoneId.of("Europe/Paris"));

    /** One stored answer for each type that a page can take. */
    private static final Map<String, List<AnswerValue>> STORED = Map.ofEntries(
            Map.entry("boolean", List.of(new AnswerValue.Bool(false))),
            Map.entry("integer", List.of(new AnswerValue.Int(12))),
            Map.entry("decimal", List.of(new AnswerValue.Dec(new BigDecimal("36.5")))),
            Map.entry("slider", List.of(new AnswerValue.Dec(new BigDecimal("70")))),
            Map.entry("date", List.of(new AnswerValue.Date("1954-03-07"))),
            Map.entry("dateTime", List.of(new AnswerValue.DateTime("2026-07-14T09:30:00+02:00"))),
            Map.entry("time", List.of(new AnswerValue.Time("07:05:00"))),
            Map.entry("string", List.of(new AnswerValue.Str("Ana"))),
            Map.entry("names", List.of(new AnswerValue.Str("Ana"), new AnswerValue.Str("Zoé"))),
            Map.entry("text", List.of(new AnswerValue.Str("Le bruit\nla nuit"))),
            Map.entry("url", List.of(new AnswerValue.Uri("https://boussole.example/"))),
            Map.entry("choice", List.of(coding("car"))),
            Map.entry("open", List.of(new AnswerValue.Str("Une amie"))),
            Map.entry(
                    "quantity",
                    List.of(new AnswerValue.Quantity(
                            new BigDecimal("71.5"), "kg", "http://unitsofmeasure.org", "kg"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean",
                "integer",
                "decimal",
                "slider",
                "date",
                "dateTime",
                "time",
                "string",
                "names",
                "text",
                "url",
                "choice",
                "open",
                "quantity"
            })
    void reading_what_was_written_back_gives_the_stored_answer(String linkId) {
        Entry entry = entry(linkId);

        assertThat(entry.read(entry.write(STORED.get(linkId)))).isEqualTo(new Reading.Understood(STORED.get(linkId)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean",
                "integer",
                "decimal",
                "slider",
                "date",
                "dateTime",
                "time",
                "string",
                "names",
                "text",
                "url",
                "choice",
                "open",
                "quantity",
                "attachment",
                "reference"
            })
    void an_empty_field_is_no_answer(String linkId) {
        assertThat(entry(linkId).read(Fields.blank())).isEqualTo(Reading.nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "integer,douze",
        "integer,'12,5'",
        "integer,99999999999",
        "decimal,1e5",
        "decimal,'1,2,3'",
        "time,25:00",
        "dateTime,hier",
        "boolean,oui",
        "choice,boat",
        "open,boat",
        "open,other",
        "quantity,12"
    })
    void what_cannot_be_understood_is_told_how_to_mend(String linkId, String written) {
        assertThat(entry(linkId).read(Fields.value(List.of(written)))).isInstanceOf(Reading.Unclear.class);
    }

    @Test
    void a_number_may_have_a_comma_and_spaces() {
        assertThat(entry("decimal").read(Fields.value(List.of("1 036,5"))))
                .isEqualTo(Reading.one(new AnswerValue.Dec(new BigDecimal("1036.5"))));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2026", "12,,1954", "1,1,54", "x,1,1954", "1,13,2026"})
    void a_date_that_no_calendar_has_is_told_how_to_mend(String day, String month, String year) {
        assertThat(entry("date").read(date(day, month, year))).isInstanceOf(Reading.Unclear.class);
    }

    @Test
    void a_year_alone_is_a_date() {
        assertThat(entry("date").read(date("", "", "1954"))).isEqualTo(Reading.one(new AnswerValue.Date("1954")));
    }

    @Test
    void one_cannot_choose_an_option_and_write_another_answer() {
        Fields both = Fields.value(List.of("gp")).with("other", "Une amie");

        assertThat(entry("open").read(both)).isInstanceOf(Reading.Unclear.class);
    }

    @Test
    void an_answer_that_excludes_the_others_stands_alone() {
        Entry several = Entry.of(Forms.walk("1").item("which").orElseThrow(), FRENCH);

        assertThat(several.read(Fields.value(List.of("unsure", "stick")))).isInstanceOf(Reading.Unclear.class);
        assertThat(several.read(Fields.value(List.of("frame", "stick"))))
                .isEqualTo(new Reading.Understood(List.of(coding("stick"), coding("frame"))));
    }

    @Test
    void codes_of_two_systems_are_told_apart() {
        Item item = Item.of("two", ItemType.CHOICE)
                .options(List.of(
                        Option.of(new AnswerValue.Coding("urn:a", "1", "A"), Text.EMPTY),
                        Option.of(new AnswerValue.Coding("urn:b", "1", "B"), Text.EMPTY)))
                .build();
        List<AnswerValue> second = List.of(item.options().get(1).value());
        Entry entry = Entry.of(item, FRENCH);

        assertThat(entry.read(entry.write(second))).isEqualTo(new Reading.Understood(second));
    }

    private static Fields date(String day, String month, String year) {
        Map<String, List<String>> boxes = new HashMap<>();
        put(boxes, "value.day", day);
        put(boxes, "value.month", month);
        put(boxes, "value.year", year);
        return new Fields(boxes);
    }

    private static void put(Map<String, List<String>> boxes, String name, String text) {
        if (text != null) {
            boxes.put(name, List.of(text));
        }
    }

    @Test
    void someone_whom_the_form_does_not_list_is_named_in_ones_own_words() {
        List<AnswerValue> named = List.of(new AnswerValue.Reference("", "Dr Martin, du 2e étage"));
        Entry entry = entry("reference");

        assertThat(entry.read(Fields.value(List.of("Dr Martin, du 2e étage"))))
                .isEqualTo(new Reading.Understood(named));
        assertThat(entry.read(entry.write(named))).isEqualTo(new Reading.Understood(named));
    }

    @Test
    void someone_whom_the_form_lists_is_chosen() {
        AnswerValue martin = new AnswerValue.Reference("Practitioner/martin", "Dr Martin");
        AnswerValue diallo = new AnswerValue.Reference("Practitioner/diallo", "Mme Diallo");
        Entry entry = Entry.of(
                Item.of("who", ItemType.REFERENCE)
                        .options(List.of(Option.of(martin, Text.EMPTY), Option.of(diallo, Text.EMPTY)))
                        .build(),
                FRENCH);

        Fields written = entry.write(List.of(diallo));

        assertThat(entry.read(written)).isEqualTo(new Reading.Understood(List.of(diallo)));
        assertThat(((ChoiceField) entry.field(Question.of("value", "Qui ?"), written)
                                .orElseThrow())
                        .choices())
                .extracting(Choice::label, Choice::selected)
                .startsWith(tuple("Dr Martin", false), tuple("Mme Diallo", true));
    }

    private static Entry entry(String linkId) {
        return Entry.of(EVERY_TYPE.item(linkId).orElseThrow(), FRENCH);
    }
}
