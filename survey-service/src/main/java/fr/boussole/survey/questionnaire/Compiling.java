package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.compile.Compiled;
import fr.boussole.survey.compile.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;

/** Compiles questionnaires with every value set that is known here, uploaded ones included. */
@ApplicationScoped
public class Compiling {
    private final Vocabulary vocabulary;

    Compiling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a questionnaire that the policy accepted comes to at present. */
    public Compiled of(ObjectNode questionnaire) {
        return Compilation.of(questionnaire, vocabulary);
    }

    /** The form of a version: the one it was published with, or what its draft comes to at present. */
    public FormDefinition form(QuestionnaireVersion version) {
        return version.state().isSealed()
                ? version.form()
                : of(version.received()).form();
    }
}
