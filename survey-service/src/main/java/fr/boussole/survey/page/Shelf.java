package fr.boussole.survey.page;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the pages take one version from. */
@ApplicationScoped
public class Shelf {

    private final Desk desk;

    Shelf(Desk desk) {
        this.desk = desk;
    }

    /** The version of that id; a problem 404 where there is none. */
    public Card card(String id) {
        return Card.of(
                QuestionnaireVersion.withId(id).orElseThrow(() -> Problem.notFound("There is no such questionnaire")),
                desk);
    }
}
