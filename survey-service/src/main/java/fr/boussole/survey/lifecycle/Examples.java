package fr.boussole.survey.lifecycle;

/** What the API's description shows. */
final class Examples {
    static final String PUBLICATION = """
            {
              "note": "The pain question offers five answers instead of four.",
              "comparability": [
                {"scale": "knee-walking", "verdict": "COMPARABLE", "reason": "Only a typo was mended."},
                {"scale": "knee-pain", "verdict": "BRIDGED",
                 "bridge": {"linear": {"slope": 1.25, "intercept": 0}, "source": "Both versions answered by 312 patients."}},
                {"scale": "knee-hope", "verdict": "BREAK", "reason": "No longer asked.", "carried": false}
              ]
            }
            """;

    static final String DIFFERENCE = """
            {
              "with": "https://boussole.example/Questionnaire/knee|1",
              "this": "https://boussole.example/Questionnaire/knee|2",
              "differences": [
                {"kind": "OPTION_RESCORED", "linkId": "stairs", "meaning": "CHANGES_SCORES",
                 "sentence": {"fr": "La réponse « Facile » à « Monter un étage » : les points, de 1 à 2",
                              "en": "The answer “Facile” to “Monter un étage”: its points, from 1 to 2"},
                 "before": {"fr": "1", "en": "1"}, "after": {"fr": "2", "en": "2"}}
              ],
              "scales": [{"scale": "knee-walking", "touched": 1, "meaning": "CHANGES_SCORES"}]
            }
            """;

    private Examples() {}
}
