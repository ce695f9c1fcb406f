package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.branching.Offering;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.form.expression.Expression;
import fr.boussole.survey.policy.HasAnAddress;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles one questionnaire that the import policy accepted; it cannot fail, it remarks. */
public final class Compilation {
    /** The address of a questionnaire that has none yet; such a one is never published. */
    static final String NO_URL = "urn:boussole:no-url";

    private static final Set<ItemType> WITHOUT_OPTIONS =
            Set.of(ItemType.GROUP, ItemType.DISPLAY, ItemType.BOOLEAN, ItemType.ATTACHMENT, ItemType.QUESTION);

    private final Languages languages;
    private final Companions companions;
    private final ValueSets valueSets;
    private final Options options;
    private final Formulas formulas;
    private final List<Remark> remarks = new ArrayList<>();

    private Compilation(JsonNode questionnaire, Vocabulary vocabulary) {
        this.languages = new Languages(questionnaire.path("language").asText(""));
        this.companions = new Companions(languages);
        this.valueSets = new ValueSets(new Expanding(questionnaire, vocabulary), languages, remarks);
        this.options = new Options(languages, valueSets);
        this.formulas = new Formulas(questionnaire, languages, remarks);
    }

    /** Compiles with the value sets that come inside the questionnaire and no others. */
    public static Compiled of(ObjectNode questionnaire) {
        return of(questionnaire, Vocabulary.NONE);
    }

    public static Compiled of(ObjectNode questionnaire, Vocabulary vocabulary) {
        return new Compilation(questionnaire, vocabulary).compile(questionnaire);
    }

    private Compiled compile(ObjectNode questionnaire) {
        Formulas.Said said = formulas.of(questionnaire);
        Text title = languages.text(questionnaire, "title");
        Text description = languages.text(questionnaire, "description");
        List<Item> items = items(questionnaire, "Questionnaire", said.names());
        FormDefinition form = new FormDefinition(
                url(questionnaire),
                version(questionnaire),
                title.isEmpty() ? languages.text(questionnaire, "name") : title,
                description,
                languages.first(),
                languages.met(),
                said.expressions(),
                items);
        remarks.addAll(Circles.of(form));
        remarks.addAll(Features.of(questionnaire));
        return new Compiled(form, List.copyOf(remarks));
    }

    /** The version by which a questionnaire is known: its own, or the first. */
    public static String version(JsonNode questionnaire) {
        String version = questionnaire.path("version").asText("");
        return version.isBlank() ? HasAnAddress.FIRST_VERSION : version;
    }

    private static String url(JsonNode questionnaire) {
        String url = questionnaire.path("url").asText("");
        return url.isBlank() ? NO_URL : url;
    }

    private List<Item> items(JsonNode parent, String place, Names names) {
        List<Item> items = new ArrayList<>();
        JsonNode children = parent.path("item");
        for (int i = 0; i < children.size(); i++) {
            items.add(item(children.get(i), parent, place + ".item[" + i + "]", names));
        }
        return items;
    }

    private Item item(JsonNode item, JsonNode holder, String place, Names names) {
        String linkId = item.path("linkId").asText();
        Formulas.Said said = formulas.of(item, place, names);
        boolean calculated = Formulas.isCalculated(item);
        String control = Controls.of(item);
        ItemType type = type(item);
        return Item.of(linkId, type)
                .text(Languages.prefixed(item.path("prefix").asText(""), companions.words(item)))
                .help(companions.help(item))
                .required(item.path("required").booleanValue() && type != ItemType.DISPLAY && !calculated)
                .repeats(item.path("repeats").booleanValue() && type != ItemType.DISPLAY)
                .readOnly(item.path("readOnly").booleanValue() || calculated)
                .hidden(Controls.isHidden(item) || Companions.isOne(item, holder))
                .control(control)
                .options(WITHOUT_OPTIONS.contains(type) ? List.of() : offered(item, place, said.expressions()))
                .units(units(item, place))
                .enableWhen(behavior(item), conditions(item))
                .bounds(Limits.of(item, place, remarks))
                .initial(type.isQuestion() ? Options.initial(item) : List.of())
                .expressions(said.expressions())
                .items(items(item, place, said.names()))
                .build();
    }

    /** A display that holds items is a group in all but name. */
    private static ItemType type(JsonNode item) {
        ItemType type = ItemType.ofCode(item.path("type").asText()).orElseThrow();
        return type == ItemType.DISPLAY && !item.path("item").isEmpty() ? ItemType.GROUP : type;
    }

    private List<Option> offered(JsonNode item, String place, Expressions said) {
        return said.answer().orElse(null) instanceof Expression.Literal known
                ? Offering.of(known.values())
                : options.of(item, place);
    }

    private List<AnswerValue.Coding> units(JsonNode item, String place) {
        List<AnswerValue.Coding> units = new ArrayList<>(Controls.units(item));
        units.addAll(valueSets.units(item, place));
        return units.stream().distinct().toList();
    }

    private static EnableBehavior behavior(JsonNode item) {
        return EnableBehavior.ofCode(item.path("enableBehavior").asText()).orElse(EnableBehavior.ALL);
    }

    private static List<Condition> conditions(JsonNode item) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode condition : item.path("enableWhen")) {
            AnswerValue answer = Values.of(condition, "answer").orElseThrow();
            Operator operator =
                    Operator.ofCode(condition.path("operator").asText()).orElseThrow();
            conditions.add(new Condition(condition.path("question").asText(), operator, answer));
        }
        return conditions;
    }
}
