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

    static final String RESPONSE = """
            {
              "resourceType": "QuestionnaireResponse",
              "questionnaire": "https://boussole.example/Questionnaire/knee|1",
              "status": "completed",
              "item": [{"linkId": "minutes", "answer": [{"valueInteger": 20}]}]
            }
            """;

    static final String TRYOUT = """
            {
              "questionnaire": "https://boussole.example/Questionnaire/knee|1",
              "asked": ["minutes"],
              "required": [],
              "response": {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": "https://boussole.example/Questionnaire/knee|1",
                "status": "completed",
                "item": [{"linkId": "minutes", "answer": [{"valueInteger": 20}]}]
              },
              "faults": []
            }
            """;

    private Examples() {}
}
