package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One or several answers of a list; in an open choice, one's own words too. Every combination of buttons and words is
 * either understood or told how to mend, with or without script.
 */
record ChoiceEntry(Item item, Tongue tongue) implements Entry {

    /** The field of one's own words, and the button that goes with it. */
    static final String OTHER = "other";

    private static final Set<String> LISTS = Set.of("drop-down", "autocomplete", "lookup");
    private static final int MOST_BUTTONS = 15;

    @Override
    public Optional<Field> field(Question question, Fields written) {
        List<String> chosen = written.all(Fields.VALUE);
        String words = written.one(OTHER);
        List<Choice> choices = new ArrayList<>();
        for (Option option : item.options()) {
            String key = key(option);
            Choice choice = Faces.of(item, choices.size(), Choice.of(key, label(option), chosen.contains(key)));
            choices.add(option.exclusive() ? choice.asExclusive() : choice);
        }
        if (isFolded()) {
            ChoiceField list = ChoiceField.one(question, choices).inList();
            return Optional.of(isOpen() ? list.orElse(own(words)) : list);
        }
        if (isOpen() && !item.repeats()) {
            choices.add(Choice.of(OTHER, tongue.mending().other(), chosen.contains(OTHER)));
        }
        List<Choice> offered = Declining.offered(item, choices, written, tongue);
        ChoiceField field =
                item.repeats() ? ChoiceField.several(question, offered) : ChoiceField.one(question, offered);
        return Optional.of(isOpen() ? field.orElse(own(words)) : field);
    }

    private ChoiceField.Other own(String words) {
        return new ChoiceField.Other(OTHER, tongue.mending().otherWords(), words);
    }

    @Override
    public String wayOut() {
        return isFolded() ? tongue.mending().optional() : "";
    }

    /** Whether one answer is chosen in a list that opens: the author asked for it, or there are too many to read. */
    private boolean isFolded() {
        return !item.repeats()
                && !item.options().isEmpty()
                && (LISTS.contains(item.control()) || item.options().size() > MOST_BUTTONS);
    }

    @Override
    public Reading read(Fields written) {
        List<String> keys = written.all(Fields.VALUE);
        List<Option> options = item.options().stream()
                .filter(option -> keys.contains(key(option)))
                .toList();
        String words = isOpen() ? written.one(OTHER) : "";
        boolean wordsMeant = keys.contains(OTHER) && isOpen();
        if (options.size() + (wordsMeant ? 1 : 0) < keys.size()) {
            return new Reading.Unclear(tongue.mending().option());
        }
        if (wordsMeant && words.isEmpty()) {
            return new Reading.Unclear(tongue.mending().missingWords());
        }
        if (!item.repeats() && !options.isEmpty() && !words.isEmpty()) {
            return new Reading.Unclear(tongue.mending().eitherOptionOrWords());
        }
        return together(options, words);
    }

    private Reading together(List<Option> options, String words) {
        List<AnswerValue> values = new ArrayList<>();
        options.forEach(option -> values.add(option.value()));
        if (!words.isEmpty()) {
            values.add(new AnswerValue.Str(words));
        }
        Optional<Option> alone = options.stream().filter(Option::exclusive).findFirst();
        return alone.isPresent() && values.size() > 1
                ? new Reading.Unclear(tongue.mending().exclusive(label(alone.get())))
                : new Reading.Understood(values);
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        List<String> keys = new ArrayList<>();
        Optional<String> words = Optional.empty();
        for (AnswerValue value : values) {
            Optional<Option> option = item.options().stream()
                    .filter(one -> one.value().sameAs(value))
                    .findFirst();
            option.map(this::key).ifPresent(keys::add);
            if (option.isEmpty()) {
                words = Optional.of(value.label());
            }
        }
        if (words.isPresent() && !item.repeats()) {
            keys.add(OTHER);
        }
        Fields fields = Fields.value(keys);
        return words.map(text -> fields.with(OTHER, text)).orElse(fields);
    }

    /** The code, or the system and the code where two systems share it. */
    private String key(Option option) {
        String code = option.value().key();
        boolean shared = item.options().stream()
                        .filter(other -> other.value().key().equals(code))
                        .count()
                > 1;
        return shared || code.equals(OTHER) && isOpen()
                ? option.value() instanceof AnswerValue.Coding coding ? coding.system() + "|" + code : "=" + code
                : code;
    }

    private String label(Option option) {
        String text = option.text().in(tongue.language());
        return text.isEmpty() ? option.value().label() : text;
    }

    private boolean isOpen() {
        return item.type() == ItemType.OPEN_CHOICE;
    }
}
