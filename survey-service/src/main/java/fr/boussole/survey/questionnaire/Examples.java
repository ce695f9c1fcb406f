package fr.boussole.survey.questionnaire;

/** What the API's description shows. */
final class Examples {
    static final String QUESTIONNAIRE = """
            {
              "resourceType": "Questionnaire",
              "url": "https://boussole.example/Questionnaire/knee",
              "version": "1",
              "status": "draft",
              "language": "fr",
              "title": "Votre genou",
              "item": [{"linkId": "minutes", "type": "integer", "text": "Minutes de marche sans pause"}]
            }
            """;

    private Examples() {}
}
