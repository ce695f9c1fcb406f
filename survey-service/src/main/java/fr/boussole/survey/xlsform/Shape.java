package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.Findings.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what kind of item a row is and how it is shown: its type, choices, range, repetition and appearance. */
final class Shape {
    private static final Set<String> MEDIA = Set.of("image", "big-image", "audio", "video");
    private static final Map<String, String> CONTROLS = Map.of(
            "minimal", "drop-down",
            "autocomplete", "autocomplete",
            "search", "autocomplete",
            "likert", "radio-button");
    private static final Set<String> HORIZONTAL = Set.of("likert", "horizontal", "horizontal-compact", "columns");

    private Shape() {}

    static String type(Question question, Questions questions) {
        return switch (question.type()) {
            case CALCULATE -> questions.worth(question).fhir();
            case RANGE -> isWhole(question) ? "integer" : "decimal";
            case TEXT -> appearances(question).contains("multiline") ? "text" : "string";
            default -> question.type().fhir();
        };
    }

    static void write(Question question, ObjectNode item, Findings findings) {
        switch (question.type()) {
            case SELECT_ONE, SELECT_MULTIPLE -> choices(question, item, findings);
            case RANGE -> range(question, item, findings);
            case CALCULATE, HIDDEN -> Fhir.hide(item);
            case BEGIN_REPEAT -> repeat(question, item, findings);
            default -> {}
        }
        if (question.type() != Type.RANGE) {
            question.row()
                    .get("parameters")
                    .ifPresent(cell -> findings.warn(
                            Cell.survey(question.row(), "parameters"), "“" + cell + "” has no effect here."));
        }
        look(question, item, findings);
        media(question, findings);
    }

    private static void choices(Question question, ObjectNode item, Findings findings) {
        if (question.type() == Type.SELECT_MULTIPLE) {
            item.put("repeats", true);
        }
        ChoiceList list = question.list().orElseThrow();
        for (ChoiceList.Choice choice : list.choices()) {
            ObjectNode option = item.withArray("answerOption").addObject();
            ObjectNode coding = option.putObject("valueCoding");
            coding.put("system", list.system()).put("code", choice.code());
            choice.words().write(coding, "display");
            choice.score().ifPresent(score -> Fhir.extension(option, Fhir.HL7 + "ordinalValue")
                    .put("valueDecimal", score));
        }
        question.row()
                .get("choice_filter")
                .ifPresent(filter -> findings.warn(
                        Cell.survey(question.row(), "choice_filter"),
                        "All the choices of “" + list.name() + "” are offered to everyone: “" + filter
                                + "” filters nothing here."));
    }

    private static void repeat(Question question, ObjectNode item, Findings findings) {
        item.put("repeats", true);
        question.row()
                .get("repeat_count")
                .ifPresent(count -> findings.warn(
                        Cell.survey(question.row(), "repeat_count"),
                        "The group is not repeated “" + count
                                + "” times by itself: whoever answers repeats it as often as" + " they need."));
    }

    private static void range(Question question, ObjectNode item, Findings findings) {
        Fhir.control(item, "slider");
        boolean whole = isWhole(question);
        Map<String, BigDecimal> steps = steps(question);
        bound(item, "minValue", steps.get("start"), whole);
        bound(item, "maxValue", steps.get("end"), whole);
        if (whole) {
            Fhir.extension(item, Fhir.HL7 + "questionnaire-sliderStepValue")
                    .put("valueInteger", steps.get("step").intValue());
        } else {
            findings.note(
                    Cell.survey(question.row(), "parameters"),
                    "FHIR has whole steps only: any decimal in the range is taken.");
        }
    }

    private static void bound(ObjectNode item, String name, BigDecimal value, boolean whole) {
        ObjectNode extension = Fhir.extension(item, Fhir.HL7 + name);
        if (whole) {
            extension.put("valueInteger", value.intValue());
        } else {
            extension.put("valueDecimal", value);
        }
    }

    static boolean isWhole(Question question) {
        return steps(question).values().stream()
                .allMatch(step -> step.stripTrailingZeros().scale() <= 0
                        && step.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0);
    }

    /** {@code start=0 end=10 step=1}; 1, 10 and 1 where nothing is said, as in pyxform. */
    private static Map<String, BigDecimal> steps(Question question) {
        Map<String, BigDecimal> steps =
                new HashMap<>(Map.of("start", BigDecimal.ONE, "end", BigDecimal.TEN, "step", BigDecimal.ONE));
        for (String part : question.row().get("parameters").orElse("").split("[\\s,;]+")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && steps.containsKey(pair[0]) && pair[1].matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
                steps.put(pair[0], new BigDecimal(pair[1]));
            }
        }
        return steps;
    }

    private static Set<String> appearances(Question question) {
        return Stream.of(question.row()
                        .get("appearance")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void look(Question question, ObjectNode item, Findings findings) {
        for (String word : appearances(question)) {
            boolean select = question.type().isSelect();
            boolean known = word.isEmpty() || word.equals("multiline") && question.type() == Type.TEXT;
            if (select && CONTROLS.containsKey(word)) {
                Fhir.control(item, CONTROLS.get(word));
                known = true;
            }
            if (select && HORIZONTAL.contains(word)) {
                Fhir.extension(item, Fhir.HL7 + "questionnaire-choiceOrientation")
                        .put("valueCode", "horizontal");
                known = true;
            }
            if (!known) {
                findings.note(Cell.survey(question.row(), "appearance"), "The look “" + word + "” has no effect here.");
            }
        }
    }

    private static void media(Question question, Findings findings) {
        question.row().cells().keySet().stream()
                .map(heading -> heading.column())
                .filter(MEDIA::contains)
                .distinct()
                .forEach(column -> findings.warn(
                        Cell.survey(question.row(), column),
                        "The " + column + " of “" + question.linkId() + "” is not shown."));
    }

    static boolean isMedia(String column) {
        return MEDIA.contains(column);
    }
}
