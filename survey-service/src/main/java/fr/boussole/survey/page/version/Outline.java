package fr.boussole.survey.page.version;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.survey.difference.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form asks, item by item, in the reader's language. */
final class Outline {

    private static final int DEEPEST_DRAWN = 4;

    private final FormDefinition form;
    private final String language;
    private final OutlineWords words;
    private final List<Entry> entries = new ArrayList<>();

    private Outline(FormDefinition form, String language, OutlineWords words) {
        this.form = form;
        this.language = language;
        this.words = words;
    }

    /**
     * One item.
     *
     * @param depth how far in it is drawn, 0 to 4
     * @param group whether it is the title of what follows
     * @param facts its type, and what bounds its answers
     * @param condition when it is asked, or empty
     */
    record Entry(
            int depth,
            boolean group,
            String linkId,
            String text,
            String help,
            List<String> facts,
            boolean required,
            String condition,
            List<Choice> choices) {}

    /** One option, with its points in words or nothing. */
    record Choice(String text, String note) {}

    static List<Entry> of(FormDefinition form, String language, OutlineWords words) {
        Outline outline = new Outline(form, language, words);
        form.items().forEach(item -> outline.visit(item, 0));
        return List.copyOf(outline.entries);
    }

    private void visit(Item item, int depth) {
        boolean group = item.type() == ItemType.GROUP;
        boolean silent = group && item.text().isEmpty() && item.enableWhen().isEmpty();
        if (!silent) {
            entries.add(entry(item, Math.min(depth, DEEPEST_DRAWN)));
        }
        item.items().forEach(child -> visit(child, silent ? depth : depth + 1));
    }

    private Entry entry(Item item, int depth) {
        String text = item.text().in(language);
        return new Entry(
                depth,
                item.type() == ItemType.GROUP,
                item.linkId(),
                text.isBlank() ? words.untitled() : text,
                item.help().in(language),
                facts(item),
                item.required(),
                condition(item),
                item.options().stream().map(this::choice).toList());
    }

    private String condition(Item item) {
        if (item.enableWhen().isEmpty()) {
            return "";
        }
        String when = Words.condition(form, item).in(language);
        return item.type().isQuestion() ? words.when(when) : words.shownWhen(when);
    }

    private Choice choice(Option option) {
        String text = option.text().in(language);
        Stream<String> notes = Stream.of(
                        option.weight()
                                .map(points -> words.points(
                                        plain(points.stripTrailingZeros().toPlainString()))),
                        Optional.of(words.exclusive()).filter(only -> option.exclusive()))
                .flatMap(Optional::stream);
        return new Choice(text.isBlank() ? option.value().label() : text, String.join(", ", notes.toList()));
    }

    private List<String> facts(Item item) {
        return Stream.of(
                        type(item),
                        range(item),
                        item.bounds().maxLength().map(words::length).orElse(""),
                        item.repeats() && !item.type().isChoice() ? words.repeats() : "",
                        item.hidden() ? words.hidden() : item.readOnly() ? words.shown() : "")
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private String type(Item item) {
        return switch (item.type()) {
            case GROUP -> "";
            case DISPLAY -> words.display();
            case BOOLEAN -> words.yesNo();
            case CHOICE -> item.repeats() ? words.several() : words.one();
            case OPEN_CHOICE -> words.oneOrWords();
            case INTEGER -> item.control().equals("slider") ? words.scale() : words.integer();
            case DECIMAL -> item.control().equals("slider") ? words.scale() : words.decimal();
            case QUANTITY -> words.quantity();
            case DATE -> words.date();
            case DATE_TIME -> words.dateTime();
            case TIME -> words.time();
            case STRING -> words.words();
            case TEXT -> words.text();
            case URL -> words.url();
            case ATTACHMENT -> words.attachment();
            default -> words.other();
        };
    }

    private String range(Item item) {
        Optional<String> min = item.bounds().min().map(AnswerValue::label).map(this::plain);
        Optional<String> max = item.bounds().max().map(AnswerValue::label).map(this::plain);
        if (min.isPresent() && max.isPresent()) {
            return words.between(min.get(), max.get());
        }
        return min.map(words::atLeast).or(() -> max.map(words::atMost)).orElse("");
    }

    /** Digits with the decimal mark of the language. */
    private String plain(String digits) {
        return language.startsWith("en") ? digits : digits.replace('.', ',');
    }
}
