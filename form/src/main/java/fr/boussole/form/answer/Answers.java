package fr.boussole.form.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person answered to one questionnaire, so far: the tree of a FHIR QuestionnaireResponse and the few facts beside it
 * that matter here. Immutable.
 *
 * @param questionnaire canonical {@code url|version} of what was answered
 * @param status FHIR status, such as {@code in-progress} or {@code completed}
 * @param language BCP 47 tag of the language in which it was answered
 * @param authored FHIR dateTime at which the answers were given
 * @param gender FHIR's administrative gender of the patient whom the answers are about; only where the form asks for it
 */
public record Answers(
        Optional<String> questionnaire,
        Optional<String> status,
        Optional<String> language,
        Optional<String> authored,
        Optional<String> gender,
        List<AnsweredItem> items) {
    public Answers {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(status);
        Objects.requireNonNull(language);
        Objects.requireNonNull(authored);
        Objects.requireNonNull(gender);
        items = List.copyOf(items);
    }

    public static Answers empty() {
        return of(List.of());
    }

    public static Answers of(List<AnsweredItem> items) {
        return new Answers(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), items);
    }

    public static Answers of(AnsweredItem... items) {
        return of(List.of(items));
    }

    /** Every answered item, depth first. */
    public Stream<AnsweredItem> all() {
        return items.stream().flatMap(AnsweredItem::all);
    }

    /** The first item with this linkId, wherever it is in the tree. */
    public Optional<AnsweredItem> item(String linkId) {
        return all().filter(item -> item.linkId().equals(linkId)).findFirst();
    }

    /** Every value answered under this linkId, in all its occurrences. */
    public List<AnswerValue> values(String linkId) {
        return all().filter(item -> item.linkId().equals(linkId))
                .flatMap(item -> item.answers().stream())
                .map(Answer::value)
                .toList();
    }

    /** Every value answered, by the linkId of its question, in the order of the tree. */
    public Map<String, List<AnswerValue>> values() {
        var values = new LinkedHashMap<String, List<AnswerValue>>();
        items.forEach(item -> item.collect(values));
        return values;
    }

    /**
     * These answers with other values for one question, put at its right place in the tree; no values takes the question out.
     * What is nested under an answer follows it as long as it can. In a group that repeats, the first occurrence is meant.
     *
     * @throws IllegalArgumentException when the form has no such question
     */
    public Answers with(String linkId, List<AnswerValue> values, Outline form) {
        return with(linkId, Within.TOP, values, form);
    }

    /**
     * The same in one occurrence of each repeating group that holds the question; an occurrence that is not there yet is begun. One
     * that is left without any answer is gone.
     */
    public Answers with(String linkId, Within within, List<AnswerValue> values, Outline form) {
        return withItems(new Placing(form, within, item -> item.answeredBy(values)).put(items, way(linkId, form)));
    }

    /**
     * These answers with an occurrence of a group begun, so that its questions can be asked before the first is answered. One that
     * is there already stays as it is.
     *
     * @param within the occurrence of the group as the last
     */
    public Answers begun(String group, Within within, Outline form) {
        return withItems(Placing.beginning(form, within).put(items, way(group, form)));
    }

    /** These answers without one occurrence of a group; the others stay as they are. */
    public Answers without(String group, Within within, Outline form) {
        return withItems(new Placing(form, within, Placing::nothing).put(items, way(group, form)));
    }

    /** The item in that occurrence of each repeating group that holds it; empty where nothing is answered there. */
    public Optional<Located> at(String linkId, Within within, Outline form) {
        return Placing.beginning(form, within).find(items, way(linkId, form), 0, "");
    }

    private static List<Outline.Place> way(String linkId, Outline form) {
        return form.wayTo(linkId)
                .orElseThrow(() -> new IllegalArgumentException("The form has no item “" + linkId + "”"));
    }

    public Answers withItems(List<AnsweredItem> newItems) {
        return new Answers(questionnaire, status, language, authored, gender, newItems);
    }

    public Answers withQuestionnaire(String newQuestionnaire) {
        return new Answers(Optional.of(newQuestionnaire), status, language, authored, gender, items);
    }

    public Answers withStatus(String newStatus) {
        return new Answers(questionnaire, Optional.of(newStatus), language, authored, gender, items);
    }

    public Answers withLanguage(String newLanguage) {
        return new Answers(questionnaire, status, Optional.of(newLanguage), authored, gender, items);
    }

    public Answers withAuthored(String newAuthored) {
        return new Answers(questionnaire, status, language, Optional.of(newAuthored), gender, items);
    }

    public Answers withGender(Optional<String> newGender) {
        return new Answers(questionnaire, status, language, authored, newGender, items);
    }
}
