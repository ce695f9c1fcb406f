package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Constraint;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.NamedExpression;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.survey.policy.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles the expressions of a questionnaire and of its items, and says of each that cannot be computed what a patient meets instead.
 * One that decides what is asked, offered or required leaves an open question.
 */
final class Formulas {
    static final String NAME = "expressions";

    static final String CALCULATED = Extensions.SDC + "calculatedExpression";
    private static final String ENABLE_WHEN = Extensions.SDC + "enableWhenExpression";
    private static final String INITIAL = Extensions.SDC + "initialExpression";
    private static final String ANSWER = Extensions.SDC + "answerExpression";
    private static final String VARIABLE = Extensions.HL7 + "variable";
    private static final String CONSTRAINT = Extensions.HL7 + "questionnaire-constraint";

    private final Folding folding;
    private final Languages languages;
    private final List<Remark> remarks;

    Formulas(JsonNode questionnaire, Languages languages, List<Remark> remarks) {
        this.folding = new Folding(questionnaire);
        this.languages = languages;
        this.remarks = remarks;
    }

    static boolean isCalculated(JsonNode item) {
        return new Extensions(item).has(CALCULATED);
    }

    /** What one element says by expressions, and the names in scope below it. */
    record Said(Expressions expressions, Names names) {}

    /** The expressions of the questionnaire itself. */
    Said of(JsonNode questionnaire) {
        Names names = Names.ofLaunch(questionnaire);
        remarks.addAll(Launch.remarks(questionnaire));
        return new Element(questionnaire, "The questionnaire", "Questionnaire", false).said(names);
    }

    /** The expressions of an item, which knows the names of what holds it. */
    Said of(JsonNode item, String place, Names above) {
        String name = "Item “" + item.path("linkId").asText() + "”";
        return new Element(item, name, place, true).said(above);
    }

    private final class Element {
        private final JsonNode json;
        private final Extensions extensions;
        private final String name;
        private final String place;
        private final boolean isItem;
        private final List<NamedExpression> variables = new ArrayList<>();
        private Names names;

        Element(JsonNode json, String name, String place, boolean isItem) {
            this.json = json;
            this.extensions = new Extensions(json);
            this.name = name;
            this.place = place + ".extension";
            this.isItem = isItem;
        }

        Said said(Names above) {
            names = above;
            extensions.all(VARIABLE).forEach(extension -> define(extension.path("valueExpression")));
            Optional<Expression> calculated = one(CALCULATED, "is not calculated, and patients do not see it")
                    .map(this::named);
            Optional<Expression> condition = one(ENABLE_WHEN, "cannot tell whether it is asked");
            Optional<Expression> answer = one(ANSWER, "offers no choices").or(this::candidates);
            Optional<Expression> initial = initial();
            Expressions expressions = new Expressions(variables, calculated, condition, initial, answer, constraints());
            return new Said(expressions, names);
        }

        private void define(JsonNode written) {
            String variable = written.path("name").asText("");
            Outcome outcome = compiled(written);
            if (outcome.expression().isPresent()) {
                variables.add(new NamedExpression(variable, outcome.expression().get()));
                names = names.with(variable);
            } else {
                names = names.without(variable, outcome.why());
                remarks.add(Remark.noted(
                        NAME,
                        place,
                        name + " has a variable %" + variable + " that is not known here: it " + outcome.why() + "."));
            }
        }

        /** A calculated expression that has a name is a variable too. */
        private Expression named(Expression calculated) {
            String variable =
                    extensions.first(CALCULATED).orElseThrow().path("name").asText("");
            if (variable.isBlank() || names.knows(variable)) {
                return calculated;
            }
            variables.add(new NamedExpression(variable, calculated));
            names = names.with(variable);
            return new Variable(variable);
        }

        private Optional<Expression> one(String url, String lost) {
            return extensions.first(url).flatMap(written -> {
                Outcome outcome = compiled(written);
                if (outcome.expression().isEmpty()) {
                    remarks.add(
                            Remark.open(NAME, place, name + " " + lost + ": its expression " + outcome.why() + "."));
                }
                return outcome.expression();
            });
        }

        private Optional<Expression> candidates() {
            return extensions.first(Candidates.URL).flatMap(written -> {
                String chosen = written.path("name").asText("");
                names = chosen.isBlank() ? names : names.without(chosen, "is a candidate that nobody chose here");
                if (Candidates.mustBeKnown(json)) {
                    return one(Candidates.URL, "offers no choices");
                }
                Outcome outcome = compiled(written);
                boolean offered =
                        Candidates.areTheChoices(json) && outcome.expression().isPresent();
                if (!offered) {
                    String why = outcome.why().isEmpty() ? "" : " (their expression " + outcome.why() + ")";
                    remarks.add(Remark.noted(
                            NAME,
                            place,
                            name + " proposes no candidates" + why + "; " + Candidates.instead(json) + "."));
                }
                return outcome.expression().filter(expression -> offered);
            });
        }

        private Optional<Expression> initial() {
            return extensions.first(INITIAL).flatMap(written -> {
                Outcome outcome = compiled(written);
                if (outcome.expression().isEmpty()) {
                    remarks.add(Remark.noted(
                            NAME, place, name + " starts empty: its initial answer " + outcome.why() + "."));
                }
                return outcome.expression();
            });
        }

        private List<Constraint> constraints() {
            List<Constraint> constraints = new ArrayList<>();
            extensions.all(CONSTRAINT).forEach(constraint -> {
                Extensions parts = new Extensions(constraint);
                String key = parts.text("key").orElse("");
                boolean refuses = !parts.text("severity").orElse("error").equals("warning");
                Outcome outcome = compiled(parts.first("expression"));
                outcome.expression()
                        .ifPresentOrElse(
                                expression -> constraints.add(
                                        new Constraint(key, refuses, languages.human(constraint), expression)),
                                () -> remarks.add(unchecked(key, refuses, outcome.why())));
            });
            return constraints;
        }

        private Remark unchecked(String key, boolean refuses, String why) {
            String saying = name + " does not check its constraint “" + key + "”: it " + why + ".";
            return refuses ? Remark.open(NAME, place, saying) : Remark.warned(NAME, place, saying);
        }

        private Outcome compiled(Optional<JsonNode> written) {
            return written.map(this::compiled).orElse(Outcome.lost("has no expression"));
        }

        private Outcome compiled(JsonNode written) {
            return Outcome.of(written, names, isItem ? folding.within(json) : folding);
        }
    }
}
