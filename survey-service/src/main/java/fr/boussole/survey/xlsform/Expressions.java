package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.Findings.Cell;
import fr.boussole.survey.xlsform.xpath.NotUnderstood;
import fr.boussole.survey.xlsform.xpath.XPath;
import fr.boussole.survey.xlsform.xpath.XPathReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the expressions of a row into its item, or says what it means for a patient that they cannot follow. */
final class Expressions {
    private final Questions questions;
    private final Findings findings;

    Expressions(Questions questions, Findings findings) {
        this.questions = questions;
        this.findings = findings;
    }

    void relevant(Question question, ObjectNode item) {
        String meaning = "“" + question.linkId() + "” is asked of everyone";
        translate(question, "relevant", meaning, tree -> {
            if (tree instanceof XPath.Call call && call.function().equals("true")) {
                return;
            }
            Optional<EnableWhen> plain = new Relevance(questions, question).of(tree);
            if (plain.isPresent()) {
                plain.get().write(item);
            } else {
                String condition = new FhirPath(questions, question).condition(tree);
                Fhir.expression(item, Fhir.SDC + "enableWhenExpression", condition);
            }
        });
    }

    void constraint(Question question, ObjectNode item, Words message) {
        String meaning = "Any answer to “" + question.linkId() + "” is taken";
        translate(question, "constraint", meaning, tree -> {
            if (Bounding.write(question, tree, item)) {
                if (!message.isEmpty()) {
                    findings.note(
                            Cell.survey(question.row(), "constraint_message"),
                            "The limit is checked, and told in this platform's own words.");
                }
                return;
            }
            constrain(question, item, new FhirPath(questions, question), tree, message);
        });
    }

    private void constrain(Question question, ObjectNode item, FhirPath paths, XPath tree, Words message) {
        String kept = "(" + paths.of(new XPath.Self()).path() + ".empty() or " + paths.condition(tree) + ")";
        ObjectNode constraint = Fhir.extension(item, Fhir.HL7 + "questionnaire-constraint");
        Fhir.extension(constraint, "key").put("valueId", key(question));
        Fhir.extension(constraint, "severity").put("valueCode", "error");
        Fhir.extension(constraint, "expression").put("valueString", kept);
        ObjectNode human = Fhir.extension(constraint, "human");
        Words said =
                message.isEmpty() ? new Words(question.row().get("constraint").orElseThrow(), Map.of()) : message;
        said.write(human, "valueString");
        if (message.isEmpty()) {
            findings.warn(
                    Cell.survey(question.row(), "constraint"),
                    "There is no constraint_message, so a patient whose answer does not fit reads the expression itself.");
        }
    }

    private static String key(Question question) {
        String key = "c-" + question.linkId().replaceAll("[^A-Za-z0-9.-]", "-");
        return key.substring(0, Math.min(64, key.length()));
    }

    /** The calculation of an item, if it has one that can follow. */
    boolean calculation(Question question, ObjectNode item) {
        String meaning = question.type() == Type.CALCULATE
                ? "“" + question.linkId() + "” is not calculated and stays empty"
                : "“" + question.linkId() + "” is asked instead of being calculated";
        return translate(
                question,
                "calculation",
                meaning,
                tree -> Fhir.expression(
                        item,
                        Fhir.SDC + "calculatedExpression",
                        new FhirPath(questions, question).of(tree).path()));
    }

    void initial(Question question, ObjectNode item) {
        translate(
                question,
                "default",
                "“" + question.linkId() + "” starts empty",
                tree -> Fhir.expression(
                        item,
                        Fhir.SDC + "initialExpression",
                        new FhirPath(questions, question).of(tree).path()));
    }

    /** Whether the cell holds an expression that followed. */
    private boolean translate(Question question, String column, String meaning, Consumer<XPath> use) {
        Optional<String> text = question.row().get(column);
        if (text.isEmpty()) {
            return false;
        }
        Cell cell = Cell.survey(question.row(), column);
        try {
            XPath tree = XPathReader.read(text.get());
            if (!knowsItsQuestions(tree, cell)) {
                return false;
            }
            use.accept(tree);
            return true;
        } catch (NotUnderstood e) {
            findings.warn(cell, meaning + ", because in “" + text.get() + "” " + e.getMessage() + ".");
            return false;
        }
    }

    private boolean knowsItsQuestions(XPath tree, Cell cell) {
        List<String> names = tree.parts()
                .filter(XPath.Reference.class::isInstance)
                .map(part -> ((XPath.Reference) part).name())
                .distinct()
                .toList();
        boolean known = true;
        for (String name : names) {
            int found = questions.named(name).size();
            if (questions.isLeftOut(name)) {
                throw new NotUnderstood("“" + name + "” is left out");
            }
            if (found != 1) {
                findings.refuse(
                        cell,
                        found == 0
                                ? "“" + name + "” is no question of this form."
                                : "“" + name
                                        + "” is the name of several questions; which one is meant cannot be known.");
                known = false;
            }
        }
        return known;
    }
}
