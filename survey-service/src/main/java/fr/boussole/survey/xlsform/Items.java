package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.Findings.Cell;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the items of a questionnaire. */
final class Items {
    private static final String OTHER = "other";

    private final Languages languages;
    private final Expressions expressions;
    private final Questions questions;
    private final Findings findings;

    Items(Languages languages, Questions questions, Findings findings) {
        this.languages = languages;
        this.questions = questions;
        this.expressions = new Expressions(questions, findings);
        this.findings = findings;
    }

    void write(List<Question> written, ArrayNode items) {
        for (Question question : written) {
            ObjectNode item = items.addObject().put("linkId", question.linkId());
            write(question, item);
            if (question.asked().orOther()) {
                writeOther(question, items);
            }
        }
    }

    private void write(Question question, ObjectNode item) {
        words(question, "label").write(item, "text");
        item.put("type", Shape.type(question, questions));
        expressions.relevant(question, item);
        Shape.write(question, item, findings);
        if (question.type().opens()) {
            write(question.nested(), item.putArray("item"));
            return;
        }
        if (question.type() == Type.NOTE) {
            return;
        }
        required(question, item);
        expressions.constraint(question, item, languages.of(question.row(), "constraint_message"));
        boolean calculated = expressions.calculation(question, item);
        if (calculated || question.row().get("read_only").filter(Yes::is).isPresent()) {
            item.put("readOnly", true);
        }
        Defaults.write(question, item, expressions, findings);
        hint(question, item);
    }

    private Words words(Question question, String column) {
        return Wording.shown(languages.of(question.row(), column), Cell.survey(question.row(), column), findings);
    }

    private void required(Question question, ObjectNode item) {
        String cell = question.row().get("required").orElse("no");
        if (Yes.is(cell)) {
            item.put("required", true);
        } else if (!Yes.isNot(cell)) {
            findings.warn(
                    Cell.survey(question.row(), "required"),
                    "“" + cell + "” is neither yes nor no: nobody has to answer “" + question.linkId() + "”.");
        }
    }

    private void hint(Question question, ObjectNode item) {
        Words hint = words(question, "hint");
        if (!hint.isEmpty()) {
            ObjectNode help = item.withArray("item").addObject().put("linkId", question.linkId() + ".hint");
            hint.write(help, "text");
            help.put("type", "display");
            Fhir.control(help, "help");
        }
    }

    /** “Other” is a choice that opens a line to write on, as ODK does it. */
    private void writeOther(Question question, ArrayNode items) {
        ChoiceList list = question.list().orElseThrow();
        ObjectNode select = (ObjectNode) items.get(items.size() - 1);
        if (list.choice(OTHER).isEmpty()) {
            ObjectNode coding = select.withArray("answerOption").addObject().putObject("valueCoding");
            coding.put("system", list.system()).put("code", OTHER);
            said("Other", "Autre").write(coding, "display");
        }
        ObjectNode line = items.addObject().put("linkId", question.linkId() + "_other");
        said("Please specify", "Précisez").write(line, "text");
        line.put("type", "string");
        ObjectNode condition = line.putArray("enableWhen").addObject();
        condition.put("question", question.linkId()).put("operator", "=");
        condition.putObject("answerCoding").put("system", list.system()).put("code", OTHER);
        findings.note(
                Cell.survey(question.row(), "type"),
                "“or_other” became a choice “other” and the question “" + question.linkId() + "_other”.");
    }

    private Words said(String english, String french) {
        boolean first = languages.first().orElse("en").startsWith("fr");
        Map<String, String> others = first
                ? languages.has("en") ? Map.of("en", english) : Map.of()
                : languages.has("fr") ? Map.of("fr", french) : Map.of();
        return new Words(first ? french : english, others);
    }

    /** The columns that are read; what else a survey holds is told once. */
    static final Set<String> READ = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "constraint",
            "constraint_message",
            "calculation",
            "default",
            "read_only",
            "appearance",
            "parameters",
            "choice_filter",
            "repeat_count",
            "disabled");
}
