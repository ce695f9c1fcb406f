package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.util.List;

/** Builds an {@link Item} from what differs from a plain one: not required, once, always asked, without bounds. */
public final class ItemBuilder {
    private final String linkId;
    private final ItemType type;
    private Text text = Text.EMPTY;
    private Text help = Text.EMPTY;
    private boolean required;
    private boolean repeats;
    private boolean readOnly;
    private boolean hidden;
    private String control = "";
    private List<Option> options = List.of();
    private List<AnswerValue.Coding> units = List.of();
    private List<Condition> enableWhen = List.of();
    private EnableBehavior enableBehavior = EnableBehavior.ALL;
    private Bounds bounds = Bounds.NONE;
    private List<AnswerValue> initial = List.of();
    private Expressions expressions = Expressions.NONE;
    private List<Item> items = List.of();

    ItemBuilder(String linkId, ItemType type) {
        this.linkId = linkId;
        this.type = type;
    }

    public ItemBuilder text(Text text) {
        this.text = text;
        return this;
    }

    public ItemBuilder help(Text help) {
        this.help = help;
        return this;
    }

    public ItemBuilder required(boolean required) {
        this.required = required;
        return this;
    }

    public ItemBuilder repeats(boolean repeats) {
        this.repeats = repeats;
        return this;
    }

    public ItemBuilder readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    public ItemBuilder hidden(boolean hidden) {
        this.hidden = hidden;
        return this;
    }

    public ItemBuilder control(String control) {
        this.control = control;
        return this;
    }

    public ItemBuilder options(List<Option> options) {
        this.options = options;
        return this;
    }

    public ItemBuilder units(List<AnswerValue.Coding> units) {
        this.units = units;
        return this;
    }

    public ItemBuilder enableWhen(EnableBehavior behavior, List<Condition> conditions) {
        this.enableBehavior = behavior;
        this.enableWhen = conditions;
        return this;
    }

    public ItemBuilder bounds(Bounds bounds) {
        this.bounds = bounds;
        return this;
    }

    public ItemBuilder initial(List<AnswerValue> initial) {
        this.initial = initial;
        return this;
    }

    public ItemBuilder expressions(Expressions expressions) {
        this.expressions = expressions;
        return this;
    }

    public ItemBuilder items(List<Item> items) {
        this.items = items;
        return this;
    }

    public Item build() {
        return new Item(
                linkId,
                type,
                text,
                help,
                required,
                repeats,
                readOnly,
                hidden,
                control,
                options,
                units,
                enableWhen,
                enableBehavior,
                bounds,
                initial,
                expressions,
                items);
    }
}
